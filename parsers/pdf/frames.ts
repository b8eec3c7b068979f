import type { Box } from '../../domain/place.ts';
import type { InkFrame, InkWord, Ruling } from '../page-layout/ink-word.ts';
import { asTurns, turnBox, type PageFrame, type Turns } from './page-frame.ts';
import type { Drawings } from './read-drawings.ts';
import type { TextWord } from './read-words.ts';
import { standDrawings } from './stand-drawings.ts';

/** Words by reading direction, each turned upright; the direction with most letters is read first. */
export function framesOf(words: readonly TextWord[], page: PageFrame, drawings: Drawings): InkFrame[] {
  const weight = (turns: Turns): number => words.reduce((sum, w) => sum + (w.turns === turns ? w.text.length : 0), 0);
  return ([0, 1, 2, 3] as const)
    .filter((turns) => words.some((w) => w.turns === turns))
    .toSorted((a, b) => weight(b) - weight(a))
    .map((turns) => frameOf(words.every((w) => w.turns === turns) ? words : words.filter((w) => w.turns === turns), page, drawings, turns));
}

function frameOf(words: readonly TextWord[], page: PageFrame, { rulings, dots, boxes }: Drawings, turns: Turns): InkFrame {
  const back = asTurns(-turns);
  const upright = (box: Box): Box => turnBox(box, back, page.width, page.height);
  const [width, height] = turns % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  const stood =
    turns === 0
      ? words
      : words.map((word): InkWord => {
          const box = upright(word.box);
          return { ...word, box, baseline: box.y + 0.8 * box.height };
        });
  return {
    words: standDrawings(
      stood,
      dots.map(upright),
      boxes.map(({ box, marked }) => ({ box: upright(box), marked })),
    ),
    rulings: rulings.map(({ box, direction }): Ruling => ({
      box: upright(box),
      direction: turns % 2 === 0 ? direction : direction === 'vertical' ? 'horizontal' : 'vertical',
    })),
    width,
    height,
    toShown: (box) => (turns === 0 ? box : turnBox(box, turns, width, height)),
  };
}
