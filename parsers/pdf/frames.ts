import type { Box } from '../../domain/place.ts';
import type { InkFrame, InkWord, Ruling } from '../page-layout/ink-word.ts';
import { asTurns, turnBox, type PageFrame, type Turns } from './page-frame.ts';
import type { Drawings } from './read-drawings.ts';
import type { TextWord } from './read-words.ts';

/** Words by reading direction, each turned upright; the direction with most letters is read first. */
export function framesOf(words: readonly TextWord[], page: PageFrame, drawings: Drawings): InkFrame[] {
  const weight = (turns: Turns): number => words.reduce((sum, w) => sum + (w.turns === turns ? w.text.length : 0), 0);
  return ([0, 1, 2, 3] as const)
    .filter((turns) => words.some((w) => w.turns === turns))
    .toSorted((a, b) => weight(b) - weight(a))
    .map((turns) => frameOf(words.every((w) => w.turns === turns) ? words : words.filter((w) => w.turns === turns), page, drawings, turns));
}

function frameOf(words: readonly TextWord[], page: PageFrame, { rulings, dots }: Drawings, turns: Turns): InkFrame {
  const back = asTurns(-turns);
  const upright = (box: Box): Box => turnBox(box, back, page.width, page.height);
  const [width, height] = turns % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  const stood = turns === 0 ? words : words.map((word): InkWord => {
    const box = upright(word.box);
    return { ...word, box, baseline: box.y + 0.8 * box.height };
  });
  return {
    words: withBullets(stood, dots.map(upright)),
    rulings: rulings.map(({ box, direction }): Ruling => ({ box: upright(box), direction: turns % 2 === 0 ? direction : direction === 'vertical' ? 'horizontal' : 'vertical' })),
    width,
    height,
    toShown: (box) => (turns === 0 ? box : turnBox(box, turns, width, height)),
  };
}

/** Spots drawn just left of a line's first word stand in the text as its bullet. */
function withBullets(words: readonly InkWord[], dots: readonly Box[]): readonly InkWord[] {
  if (dots.length === 0) return words;
  const bullets = new Map<InkWord, InkWord>();
  for (const dot of dots) {
    const middle = dot.y + dot.height / 2;
    const next = words
      .filter((w) => middle < w.baseline && middle > w.baseline - 0.75 * w.size && w.box.x > dot.x && w.box.x - dot.x < 3 * w.size)
      .toSorted((a, b) => a.box.x - b.box.x)[0];
    const before = next !== undefined && words.some((w) => Math.abs(w.baseline - next.baseline) < 2 && w.box.x < dot.x && dot.x - w.box.x - w.box.width < 2 * w.size);
    if (next !== undefined && !before) bullets.set(next, { ...next, text: '•', box: { ...next.box, x: dot.x, width: dot.width } });
  }
  return words.flatMap((word) => {
    const bullet = bullets.get(word);
    return bullet === undefined ? [word] : [bullet, word];
  });
}
