import type { Ruling } from '../page-layout/ink-word.ts';
import { inkThreshold, type Bitmap } from './bitmap.ts';

interface Pixels {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Inches. No letter holds a straight run this long. */
const RUN = 0.25;
const SHORTEST = 0.4;
const THICKEST = 0.03;
const POINTS_PER_INCH = 72;

/** Drawn lines on a straight bitmap, and the bitmap without them, so that borders are not read as letters. */
export function liftRulings(bitmap: Bitmap): { readonly rulings: readonly Ruling[]; readonly rest: Bitmap } {
  const threshold = inkThreshold(bitmap);
  const flat = lines(bitmap, threshold, false);
  const upright = lines(bitmap, threshold, true);
  if (flat.length + upright.length === 0) return { rulings: [], rest: bitmap };
  const data = Uint8Array.from(bitmap.data);
  for (const { x0, y0, x1, y1 } of [...flat, ...upright]) {
    for (let y = Math.max(0, y0 - 1); y <= Math.min(bitmap.height - 1, y1); y += 1)
      data.fill(255, y * bitmap.width + Math.max(0, x0), y * bitmap.width + Math.min(bitmap.width, x1 + 1));
  }
  const scale = POINTS_PER_INCH / bitmap.dpi;
  const asRuling = ({ x0, y0, x1, y1 }: Pixels, direction: Ruling['direction']): Ruling => ({
    direction,
    box: { x: x0 * scale, y: y0 * scale, width: (x1 - x0) * scale, height: (y1 - y0) * scale },
  });
  return {
    rulings: [...flat.map((b) => asRuling(b, 'horizontal')), ...upright.map((b) => asRuling(b, 'vertical'))],
    rest: { ...bitmap, data },
  };
}

/** Runs of ink in neighbouring rows (or columns) that overlap are one line. */
function lines({ width, height, data, dpi }: Bitmap, threshold: number, vertical: boolean): Pixels[] {
  const [along, across] = vertical ? [height, width] : [width, height];
  const step = vertical ? width : 1;
  const open: { from: number; to: number; first: number; last: number }[] = [];
  for (let row = 0; row < across; row += 1) {
    let from = -1;
    let at = vertical ? row : row * width;
    for (let place = 0; place <= along; place += 1, at += step) {
      const dark = place < along && (data[at] ?? 255) <= threshold;
      if (dark && from < 0) from = place;
      if (dark || from < 0) continue;
      if (place - from >= RUN * dpi) grow(open, from, place, row);
      from = -1;
    }
  }
  return open
    .filter((line) => line.to - line.from >= SHORTEST * dpi && line.last - line.first < THICKEST * dpi)
    .map(({ from, to, first, last }) =>
      vertical ? { x0: first, y0: from, x1: last + 1, y1: to } : { x0: from, y0: first, x1: to, y1: last + 1 },
    );
}

function grow(open: { from: number; to: number; first: number; last: number }[], from: number, to: number, row: number): void {
  const line = open.findLast((known) => row - known.last <= 2 && known.from <= to + 4 && from <= known.to + 4);
  if (line === undefined) open.push({ from, to, first: row, last: row });
  else Object.assign(line, { from: Math.min(line.from, from), to: Math.max(line.to, to), last: row });
}
