import { useState } from 'react';

import { findLine, lineAround } from '../../shared/line-of.ts';

export interface NewsWalk {
  readonly next: () => void;
  readonly previous: () => void;
  /** The next one that changes or contradicts what stood before; from the last, the first again. */
  readonly nextChanged: () => void;
  /** Puts the reader back on the line of a passage. */
  readonly focus: (passage: string) => void;
  /** Where the last step led: counted from 1, of how many lines that are news in this view; null before the first step. */
  readonly at: { readonly position: number; readonly count: number } | null;
}

/** Also steps over what is not drawn: a line that stands twice in a folded part is still one line each. */
const newsLines = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.overview__main [data-news]')];

/** The same, of those that stand against an earlier passage. */
const isAgainst = (line: HTMLElement): boolean => line.matches('.line--changed, .line--conflicting');

/** The walk through what is new, in the order of the page as it is drawn; it goes on from where the reader is and stops at both ends. */
export function useNewsWalk(): NewsWalk {
  const [last, setLast] = useState<HTMLElement | null>(null);
  const [at, setAt] = useState<NewsWalk['at']>(null);
  const standing = (lines: readonly HTMLElement[]): number => {
    const focused = lines.indexOf(lineAround(document.activeElement) ?? document.body);
    return focused >= 0 ? focused : last === null ? -1 : lines.indexOf(last);
  };
  const goTo = (lines: readonly HTMLElement[], position: number): void => {
    setAt({ position: position + 1, count: lines.length });
    const target = lines[position];
    if (target === undefined) return;
    setLast(target);
    show(target);
  };
  const step = (by: 1 | -1): void => {
    const lines = newsLines();
    goTo(lines, Math.min(Math.max(standing(lines) + by, 0), lines.length - 1));
  };
  const nextChanged = (): void => {
    const lines = newsLines();
    const from = standing(lines);
    const after = lines.findIndex((line, position) => position > from && isAgainst(line));
    const position = after >= 0 ? after : lines.findIndex(isAgainst);
    if (position >= 0) goTo(lines, position);
  };
  return { next: () => step(1), previous: () => step(-1), nextChanged, focus, at };
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
