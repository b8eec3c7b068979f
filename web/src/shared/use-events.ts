import { useEffect, useRef } from 'react';

import { api } from '../client/api.ts';

/** A burst of events asks the api once. */
const SETTLE_MILLISECONDS = 400;

/**
 * Runs `onChange` when something happened in the case: a document received, read, failed, or the overview made anew.
 * A hidden tab listens to nothing, because a browser has six connections to a host and every stream holds one; shown again it asks at once.
 */
export function useEvents(caseId: string, onChange: () => void): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let events: EventSource | null = null;
    const settle = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), SETTLE_MILLISECONDS);
    };
    const follow = (): void => {
      events?.close();
      if (document.hidden) return;
      // The browser reconnects by itself; an event holds counts only, and the first one says how things stand.
      events = new EventSource(api.eventsAddress(caseId));
      events.addEventListener('case', settle);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      clearTimeout(timer);
      events?.close();
    };
  }, [caseId]);
}
