import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus on an element whenever what it shows is another, so that a screen reader begins there. */
export function useFocusOn(shown: string): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const focusedFor = useRef<string | null>(null);
  useEffect(() => {
    if (focusedFor.current === shown) return;
    focusedFor.current = shown;
    element.current?.focus({ preventScroll: true });
  }, [shown]);
  return element;
}
