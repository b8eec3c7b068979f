import { useCallback, useState } from 'react';

import { failureOf } from '../client/request.ts';
import { useLanguage } from '../language/language.tsx';
import type { ToastMessage } from './toast.tsx';

/** Waits for a change and says what came of it; true when the api has taken it. */
export type Attempt = (change: Promise<unknown>, said: ToastMessage) => Promise<boolean>;

interface Attempts {
  readonly attempt: Attempt;
  readonly say: (text: string) => void;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

/** Changes that are told on the page with undo, or with the sentence of their failure; `onSettled` runs after each, taken or not. */
export function useAttempt(onSettled: (isTaken: boolean) => void): Attempts {
  const { texts } = useLanguage();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const attempt: Attempt = async (change, said) => {
    const failure = await change.then(() => null, failureOf);
    setMessage(failure === null ? said : { text: texts.failures[failure] });
    onSettled(failure === null);
    return failure === null;
  };
  return { attempt, say: (text) => setMessage({ text }), message, clearMessage: useCallback(() => setMessage(null), []) };
}
