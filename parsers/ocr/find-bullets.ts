import { inkThreshold, type Bitmap } from './bitmap.ts';
import type { ReadLine } from './engine.ts';

type ReadWord = ReadLine['words'][number];
interface Pixels {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** In row heights: how far left of its text a bullet stands, and how large it is. */
const REACH = 2.4;
const SMALLEST = 0.1;
const LARGEST = 0.5;

/**
 * Lines with their bullets: Tesseract reads a spot as "e", "«" or "+", or passes over it.
 * A spot that stands alone before the text becomes the word "•".
 */
export function withBullets(lines: readonly ReadLine[], bitmap: Bitmap): ReadLine[] {
  const threshold = inkThreshold(bitmap);
  return lines.map((line) => {
    const [first, second] = line.words;
    if (first === undefined) return line;
    const height = line.rowAttributes.rowHeight;
    const misread =
      second !== undefined &&
      first.text.trim().length <= 2 &&
      second.bbox.x0 - first.bbox.x1 > 0.25 * height &&
      !/^[\p{N}\p{Lu}]/u.test(first.text);
    if (misread) {
      const spot = findSpot(
        bitmap,
        threshold,
        { ...first.bbox, x0: first.bbox.x0 - 2, x1: first.bbox.x1 + 2, y0: rowTop(line), y1: rowBottom(line) },
        height,
      );
      return spot === null ? line : { ...line, words: [bulletOf(spot, first), ...line.words.slice(1)] };
    }
    const before = { x0: line.bbox.x0 - REACH * height, x1: line.bbox.x0 - 0.2 * height, y0: rowTop(line), y1: rowBottom(line) };
    const spot = lines.some((other) => other !== line && overlaps(other.bbox, before)) ? null : findSpot(bitmap, threshold, before, height);
    return spot === null ? line : { ...line, words: [bulletOf(spot, first), ...line.words] };
  });
}

const rowBottom = (line: ReadLine): number => Math.max(line.baseline.y0, line.baseline.y1) + 1;
const rowTop = (line: ReadLine): number => rowBottom(line) - 0.85 * line.rowAttributes.rowHeight;
const bulletOf = (spot: Pixels, word: ReadWord): ReadWord => ({ ...word, text: '•', bbox: spot });

function overlaps(a: Pixels, b: Pixels): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** The one round spot in an area without other ink; null where there is none or more. */
function findSpot({ width, height, data }: Bitmap, threshold: number, area: Pixels, rowHeight: number): Pixels | null {
  let [x0, y0, x1, y1, ink] = [Infinity, Infinity, -1, -1, 0];
  for (let y = Math.max(0, Math.floor(area.y0)); y < Math.min(height, area.y1); y += 1) {
    for (let x = Math.max(0, Math.floor(area.x0)); x < Math.min(width, area.x1); x += 1) {
      if ((data[y * width + x] ?? 255) > threshold) continue;
      [x0, y0, x1, y1, ink] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1), ink + 1];
    }
  }
  const [wide, high] = [x1 - x0, y1 - y0];
  const small = wide >= SMALLEST * rowHeight && high >= SMALLEST * rowHeight && wide <= LARGEST * rowHeight && high <= LARGEST * rowHeight;
  const round = ink > 0.6 * wide * high && wide < 1.5 * high && high < 1.5 * wide;
  // A full stop stands on the line, a bullet above it.
  return small && round && y1 < area.y1 - 0.08 * rowHeight ? { x0, y0, x1, y1 } : null;
}
