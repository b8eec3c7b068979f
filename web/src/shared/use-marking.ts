import { useState } from 'react';

import { api } from '../client/api.ts';
import { viewsApi } from '../client/views.ts';
import { useLanguage } from '../language/language.tsx';
import type { ToastMessage } from './toast.tsx';
import { useAttempt } from './use-attempt.ts';

export interface Marking {
  readonly markRead: (documents: readonly string[]) => void;
  readonly markUnread: (documents: readonly string[]) => void;
  /** Single pieces of information, e.g. those of a heading. */
  readonly markPassages: (passages: readonly string[], isRead?: boolean) => void;
  readonly say: (text: string) => void;
  /** Grows with every mark that the api has taken: whoever shows marks asks anew. */
  readonly revision: number;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

/** Marks documents as read by me, with undo; `onChange` runs when the api has taken it. */
export function useMarking(caseId: string, onChange: () => void): Marking {
  const { words } = useLanguage();
  const [revision, setRevision] = useState(0);
  const { attempt, say, message, clearMessage } = useAttempt((isTaken) => {
    if (!isTaken) return;
    setRevision((before) => before + 1);
    onChange();
  });
  const markUnread = (documents: readonly string[]): void =>
    void attempt(api.markUnread(caseId, documents), { text: words.overview.markedUnread });
  const markRead = (documents: readonly string[]): void =>
    void attempt(api.markRead(caseId, documents), { text: words.overview.markedRead(documents.length), undo: () => markUnread(documents) });
  const markPassages = (passages: readonly string[], isRead = true): void =>
    void attempt(
      viewsApi.markPassages(caseId, passages, isRead),
      isRead
        ? { text: words.views.markedPassages(passages.length), undo: () => markPassages(passages, false) }
        : { text: words.views.unmarkedPassages(passages.length) },
    );
  return { markRead, markUnread, markPassages, say, revision, message, clearMessage };
}
