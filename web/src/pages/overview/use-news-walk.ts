import { useState } from 'react';

import { lineId, passageOfLine } from '../../shared/line-id.ts';

export interface NewsWalk {
  readonly next: () => void;
  readonly previous: () => void;
  /** Puts the reader back on a line. */
  readonly focus: (passage: string) => void;
  /** Counted from 1; 0 before the first step. */
  readonly position: number;
  readonly count: number;
}

/** The walk through what is new, in the order of the page; it goes on from where the reader is and stops at both ends. */
export function useNewsWalk(order: readonly string[]): NewsWalk {
  const [last, setLast] = useState<string | null>(null);
  const at = last === null ? -1 : order.indexOf(last);
  const focus = (passage: string): void => {
    setLast(passage);
    // After the page has taken its new layout: a source that opens or closes moves every line.
    requestAnimationFrame(() => {
      const line = document.querySelector<HTMLElement>(`#${CSS.escape(lineId(passage))}`);
      line?.closest('details:not([open])')?.setAttribute('open', '');
      line?.focus({ preventScroll: true });
      line?.scrollIntoView({ block: 'center' });
    });
  };
  const step = (by: 1 | -1): void => {
    const line = document.activeElement?.closest('.line');
    const focused = line === null || line === undefined ? -1 : order.indexOf(passageOfLine(line));
    const from = focused >= 0 ? focused : at;
    const target = order[Math.min(Math.max(from + by, 0), order.length - 1)];
    if (target !== undefined) focus(target);
  };
  return { next: () => step(1), previous: () => step(-1), focus, position: at + 1, count: order.length };
}
