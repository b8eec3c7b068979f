import { inkShare, inkThreshold, type Bitmap } from './bitmap.ts';
import type { ReadLine } from './engine.ts';

export interface Pixels {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Pixels; ink is looked for in cells of this size. */
const CELL = 8;
/** A photograph or a stain has many pieces; reading them all would take minutes. */
const MOST_PIECES = 16;

/** A single signature is less ink than this share of a page; an empty sheet has dust, but no piece of the size of a letter. */
const SPARSE = 0.0006;
/** Ink on an empty sheet is a shade of its grey; only what is much darker counts. */
const DARK = 140;

/** Whether nothing of the size of text stands on the page. */
export function isBlank(bitmap: Bitmap): boolean {
  if (inkShare(bitmap) > SPARSE) return false;
  const cells = inkedCells(bitmap, Math.min(DARK, inkThreshold(bitmap)));
  const columns = Math.ceil(bitmap.width / CELL);
  return !gather(cells, columns, Math.ceil(bitmap.height / CELL)).some(({ x0, x1 }) => (x1 - x0 + 1) * CELL > bitmap.dpi / 12);
}

/** Pieces of ink of the size of text that no word covers: Tesseract passes over single words, such as a short title between lists. */
export function findUnreadInk(bitmap: Bitmap, lines: readonly ReadLine[]): Pixels[] {
  const rowHeight = lines.map((l) => l.rowAttributes.rowHeight).toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? bitmap.dpi / 6;
  const [columns, rows] = [Math.ceil(bitmap.width / CELL), Math.ceil(bitmap.height / CELL)];
  const cells = inkedCells(bitmap, inkThreshold(bitmap));
  for (const { bbox } of lines.flatMap((l) => l.words)) {
    for (let row = Math.floor((bbox.y0 - 3) / CELL); row <= (bbox.y1 + 3) / CELL; row += 1) {
      for (let column = Math.floor((bbox.x0 - 6) / CELL); column <= (bbox.x1 + 6) / CELL; column += 1) cells[row * columns + column] = 0;
    }
  }
  const pieces = gather(cells, columns, rows).map(({ x0, y0, x1, y1 }) => ({
    x0: x0 * CELL,
    y0: y0 * CELL,
    x1: (x1 + 1) * CELL,
    y1: (y1 + 1) * CELL,
  }));
  const sized = pieces.filter(
    ({ x0, y0, x1, y1 }) =>
      y1 - y0 >= 0.5 * rowHeight && y1 - y0 <= 4 * rowHeight && x1 - x0 >= 0.9 * rowHeight && x1 - x0 > 0.4 * (y1 - y0),
  );
  return sized.length > MOST_PIECES ? [] : sized;
}

function inkedCells(bitmap: Bitmap, threshold: number): Uint8Array {
  const [columns, rows] = [Math.ceil(bitmap.width / CELL), Math.ceil(bitmap.height / CELL)];
  const counts = new Uint8Array(columns * rows);
  for (let y = 0; y < bitmap.height; y += 1) {
    const [pixels, cells] = [y * bitmap.width, Math.floor(y / CELL) * columns];
    for (let x = 0; x < bitmap.width; x += 1) if ((bitmap.data[pixels + x] ?? 255) <= threshold) counts[cells + Math.trunc(x / CELL)]! += 1; // 64 at most
  }
  // A speck of dust is no ink.
  return counts.map((count) => (count >= 6 ? 1 : 0));
}

/** Cells next to each other, with small gaps along the line. */
function gather(cells: Uint8Array, columns: number, rows: number): Pixels[] {
  const pieces: Pixels[] = [];
  for (let start = 0; start < cells.length; start += 1) {
    if (cells[start] !== 1) continue;
    let [x0, y0, x1, y1] = [columns, rows, 0, 0];
    const open = [start];
    cells[start] = 2;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)];
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
      for (let down = -1; down <= 1; down += 1) {
        for (let side = -3; side <= 3; side += 1) {
          const next = at + down * columns + side;
          if (x + side < 0 || x + side >= columns || cells[next] !== 1) continue;
          cells[next] = 2;
          open.push(next);
        }
      }
    }
    pieces.push({ x0, y0, x1, y1 });
  }
  return pieces;
}
