import { useEffect } from 'react';

import { unfiledApi } from '../../client/unfiled.ts';
import { useLoad } from '../../shared/use-load.ts';

const listeners = new Set<() => void>();
/** Papers come in by themselves. */
const LOOK_MILLISECONDS = 60_000;

/** After a paper was filed, discarded or put back. */
export function unfiledChanged(): void {
  for (const listener of listeners) listener();
}

/** Calls back when papers were filed or discarded here, when the reader comes back to the page, and now and then. */
export function useUnfiledChanges(onChange: () => void): void {
  useEffect(() => {
    listeners.add(onChange);
    window.addEventListener('focus', onChange);
    const timer = setInterval(onChange, LOOK_MILLISECONDS);
    return () => {
      listeners.delete(onChange);
      window.removeEventListener('focus', onChange);
      clearInterval(timer);
    };
  }, [onChange]);
}

/** How many papers wait; null until it is known, and for whoever may not see them. */
export function useWaitingCount(mayRead: boolean): number | null {
  const { loaded, reload } = useLoad(mayRead ? 'unfiled count' : null, unfiledApi.count);
  useUnfiledChanges(reload);
  return loaded.state === 'ready' ? loaded.value : null;
}
