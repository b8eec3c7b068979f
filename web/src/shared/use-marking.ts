import { useCallback, useState } from 'react';

import { api } from '../api/api.ts';
import { failureOf } from '../api/request.ts';
import { useLanguage } from '../language/language.tsx';
import type { ToastMessage } from './toast.tsx';

interface Marking {
  readonly markRead: (documents: readonly string[]) => void;
  readonly markUnread: (documents: readonly string[]) => void;
  readonly say: (text: string) => void;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

/** Marks documents as read by me, with undo; `onChange` runs when the api has taken it. */
export function useMarking(caseId: string, onChange: () => void): Marking {
  const { texts, words } = useLanguage();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const clearMessage = useCallback(() => setMessage(null), []);
  const attempt = (change: Promise<void>, then: ToastMessage): void => {
    change.then(
      () => {
        setMessage(then);
        onChange();
      },
      (thrown: unknown) => setMessage({ text: texts.failures[failureOf(thrown)] }),
    );
  };
  const markUnread = (documents: readonly string[]): void => attempt(api.markUnread(caseId, documents), { text: words.overview.markedUnread });
  const markRead = (documents: readonly string[]): void =>
    attempt(api.markRead(caseId, documents), { text: words.overview.markedRead(documents.length), undo: () => markUnread(documents) });
  return { markRead, markUnread, say: (text) => setMessage({ text }), message, clearMessage };
}
