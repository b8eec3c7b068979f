import { inkThreshold, type Bitmap } from './bitmap.ts';
import type { ReadLine } from './engine.ts';
import { strokeWidth } from './weigh-strokes.ts';

type ReadWord = ReadLine['words'][number];

/** Strokes this much thicker than the page's usual ones are bold; bold type is about 1.3 times as thick. */
const BOLD_LINE = 1.18;
/** A label at a line's start is few letters, so it has to be clearer. */
const BOLD_LABEL = 1.18;
const LONGEST_LABEL = 10;

/** Words in bold: whole lines, or a label up to its colon at the start of one. Tesseract's neural core does not say. */
export function findBold(lines: readonly ReadLine[], bitmap: Bitmap): ReadonlySet<ReadWord> {
  const threshold = inkThreshold(bitmap);
  const strokes = new Map<ReadWord, number>();
  for (const line of lines)
    for (const word of line.words) strokes.set(word, strokeWidth(bitmap, threshold, word.bbox) / line.rowAttributes.rowHeight);
  const weight = (words: readonly ReadWord[]): number => weighedMedian(words.map((word) => [strokes.get(word) ?? 0, word.text.length]));
  const usual = weight(lines.flatMap((line) => line.words));
  const bold = new Set<ReadWord>();
  for (const { words } of lines) {
    const label = words.slice(0, LONGEST_LABEL).findIndex((word) => word.text.endsWith(':')) + 1;
    const [first, rest] = [words.slice(0, label), words.slice(label)];
    const plainRest = label > 0 && rest.length > 0 && weight(rest) <= BOLD_LINE * usual;
    if (!plainRest && weight(words) > BOLD_LINE * usual) words.forEach((word) => bold.add(word));
    else if (label > 0 && weight(first) > BOLD_LABEL * usual) first.forEach((word) => bold.add(word));
  }
  return bold;
}

/** The value with half of the weight below it. */
function weighedMedian(values: readonly (readonly [number, number])[]): number {
  const total = values.reduce((sum, [, weight]) => sum + weight, 0);
  let seen = 0;
  for (const [value, weight] of values.toSorted(([a], [b]) => a - b)) {
    seen += weight;
    if (seen >= total / 2) return value;
  }
  return 0;
}
