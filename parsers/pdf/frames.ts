import type { InkFrame } from '../layout/ink-word.ts';
import { asTurns, turnBox, type PageFrame, type Turns } from './page-frame.ts';
import type { TextWord } from './read-words.ts';

/** Words by reading direction, each turned upright; the direction with most letters is read first. */
export function framesOf(words: readonly TextWord[], page: PageFrame): InkFrame[] {
  const weight = (turns: Turns): number => words.reduce((sum, w) => sum + (w.turns === turns ? w.text.length : 0), 0);
  return ([0, 1, 2, 3] as const)
    .filter((turns) => words.some((w) => w.turns === turns))
    .toSorted((a, b) => weight(b) - weight(a))
    .map((turns) => frameOf(words.filter((w) => w.turns === turns), page, turns));
}

function frameOf(words: readonly TextWord[], page: PageFrame, turns: Turns): InkFrame {
  const back = asTurns(-turns);
  const [width, height] = turns % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  return {
    words: words.map((word) => {
      const box = turnBox(word.box, back, page.width, page.height);
      return { ...word, box, baseline: turns === 0 ? word.baseline : box.y + 0.8 * box.height };
    }),
    rulings: [],
    width,
    height,
    toShown: (box) => (turns === 0 ? box : turnBox(box, turns, width, height)),
  };
}
