import { useState } from 'react';

import { findLine, lineAround } from '../../shared/line-of.ts';

export interface NewsWalk {
  readonly next: () => void;
  readonly previous: () => void;
  /** Puts the reader back on the line of a passage. */
  readonly focus: (passage: string) => void;
  /** Where the last step led: counted from 1, of how many lines that are news in this view; null before the first step. */
  readonly at: { readonly position: number; readonly count: number } | null;
}

/** Also steps over what is not drawn: a line that stands twice in a folded part is still one line each. */
const newsLines = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.overview__main [data-news]')];

/** The walk through what is new, in the order of the page as it is drawn; it goes on from where the reader is and stops at both ends. */
export function useNewsWalk(): NewsWalk {
  const [last, setLast] = useState<HTMLElement | null>(null);
  const [at, setAt] = useState<NewsWalk['at']>(null);
  const step = (by: 1 | -1): void => {
    const lines = newsLines();
    const focused = lines.indexOf(lineAround(document.activeElement) ?? document.body);
    const from = focused >= 0 ? focused : last === null ? -1 : lines.indexOf(last);
    const position = Math.min(Math.max(from + by, 0), lines.length - 1);
    setAt({ position: position + 1, count: lines.length });
    const target = lines[position];
    if (target === undefined) return;
    setLast(target);
    show(target);
  };
  return { next: () => step(1), previous: () => step(-1), focus, at };
}

function focus(passage: string): void {
  const line = findLine(passage);
  if (line !== null) show(line);
}

function show(line: HTMLElement): void {
  // After the page has taken its new layout: a source that opens or closes moves every line.
  requestAnimationFrame(() => {
    for (
      let folded = line.closest('details:not([open])');
      folded !== null;
      folded = folded.parentElement?.closest('details:not([open])') ?? null
    )
      folded.setAttribute('open', '');
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'center' });
  });
}
