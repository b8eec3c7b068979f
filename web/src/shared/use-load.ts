import { useCallback, useEffect, useState } from 'react';

import type { FailureCode } from '../../../domain/failures.ts';
import { failureOf } from '../client/request.ts';

/** What a page knows of something it asked the api for. While it is asked again, the last answer stays on the page. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | { readonly state: 'ready'; readonly value: T; readonly isRefreshing: boolean };

/**
 * Asks the api whenever `key` changes, and again on `reload`.
 *
 * @param key names the question; null asks nothing
 */
export function useLoad<T>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<T>,
): { readonly loaded: Loaded<T>; readonly reload: () => void } {
  const [answer, setAnswer] = useState<{ readonly key: string | null; readonly loaded: Loaded<T> }>({ key, loaded: { state: 'loading' } });
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    if (key === null) return undefined;
    const stop = new AbortController();
    setAnswer((before) =>
      before.key === key && before.loaded.state === 'ready' ? { key, loaded: { ...before.loaded, isRefreshing: true } } : before,
    );
    ask(stop.signal).then(
      (value) => setAnswer({ key, loaded: { state: 'ready', value, isRefreshing: false } }),
      (thrown: unknown) => {
        if (!stop.signal.aborted) setAnswer({ key, loaded: { state: 'failed', code: failureOf(thrown) } });
      },
    );
    return () => stop.abort();
    // `ask` is a new function at every rendering; `key` names what it asks.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, turn]);
  return { loaded: answer.key === key ? answer.loaded : { state: 'loading' }, reload };
}
