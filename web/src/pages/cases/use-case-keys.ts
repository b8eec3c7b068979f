import { useEffect } from 'react';

import { isTyping } from '../../shared/is-typing.ts';
import { recall } from '../../shared/remembered.ts';

/** `j` and `k` go from case to case in the list, and Enter opens the one that is marked. They go out with the other single keys. */
export function useCaseKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (by === 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (recall('shortcuts') === 'off' || isTyping(event.target)) return;
      const names = [...document.querySelectorAll<HTMLElement>('.cases__name')];
      const at = names.findIndex((name) => name === document.activeElement);
      names[Math.min(Math.max(at + by, 0), names.length - 1)]?.focus();
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
