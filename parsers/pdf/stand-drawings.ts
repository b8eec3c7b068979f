import type { Box } from '../../domain/place.ts';
import type { InkWord } from '../page-layout/ink-word.ts';

/** A square drawn for a tick, and whether something is drawn inside. */
export interface DrawnBox {
  readonly box: Box;
  readonly marked: boolean;
}

/** In font sizes: how far a bullet or a check box stands from its text. */
const REACH = 3;
const CROSS = /^[xX✓✔✗✘vV]$/u;

/** Drawn bullets and check boxes as words among the words, each before the text it belongs to; those without text beside them are ornament. */
export function standDrawings(words: readonly InkWord[], dots: readonly Box[], boxes: readonly DrawnBox[]): readonly InkWord[] {
  if (dots.length === 0 && boxes.length === 0) return words;
  const before = new Map<InkWord, InkWord[]>();
  const gone = new Set<InkWord>();
  const stand = (box: Box, text: string, next: InkWord): void => {
    before.set(next, [
      ...(before.get(next) ?? []),
      { text, box: { ...box, height: Math.max(box.height, 1) }, baseline: next.baseline, size: next.size, bold: next.bold },
    ]);
  };
  for (const { box, marked } of boxes) {
    const cross = words.find((word) => CROSS.test(word.text) && inside(word.box, box));
    const next = wordAfter(
      words.filter((word) => word !== cross),
      box,
    );
    if (next === undefined) continue;
    if (cross !== undefined) gone.add(cross);
    stand(box, marked || cross !== undefined ? '☑' : '☐', next);
  }
  for (const dot of dots) {
    const next = wordAfter(words, dot);
    if (
      next !== undefined &&
      !words.some(
        (word) => Math.abs(word.baseline - next.baseline) < 2 && word.box.x < dot.x && dot.x - word.box.x - word.box.width < 2 * word.size,
      )
    )
      stand(dot, '•', next);
  }
  return words.flatMap((word) => (gone.has(word) ? [] : [...(before.get(word) ?? []), word]));
}

/** The next word to the right on the line beside a drawing. */
function wordAfter(words: readonly InkWord[], drawn: Box): InkWord | undefined {
  const middle = drawn.y + drawn.height / 2;
  return words
    .filter(
      (w) =>
        middle < w.baseline + 0.1 * w.size &&
        middle > w.baseline - 0.8 * w.size &&
        w.box.x > drawn.x &&
        w.box.x - drawn.x - drawn.width < REACH * w.size,
    )
    .toSorted((a, b) => a.box.x - b.box.x)[0];
}

function inside(box: Box, outer: Box): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height;
}
