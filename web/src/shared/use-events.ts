import { useEffect, useRef } from 'react';

import { api } from '../client/api.ts';

/** A burst of events asks the api once. */
const SETTLE_MILLISECONDS = 400;

/** Runs `onChange` when something happened in the case: a document received, read, failed, or the overview made anew. */
export function useEvents(caseId: string, onChange: () => void): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), SETTLE_MILLISECONDS);
    };
    // The browser reconnects by itself; an event names ids and counts only.
    const events = new EventSource(api.eventsAddress(caseId));
    for (const name of ['message', 'document', 'overview', 'case']) events.addEventListener(name, settle);
    return () => {
      clearTimeout(timer);
      events.close();
    };
  }, [caseId]);
}
