import type { Turns } from '../pdf/page-frame.ts';

/** A page as grey pixels, one byte each, row by row from the top; 0 is black. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Pixels an inch. */
  readonly dpi: number;
  readonly data: Uint8Array;
}

const WHITE = 255;

/** Turned by quarter turns clockwise. */
export function turnBitmap(bitmap: Bitmap, turns: Turns): Bitmap {
  if (turns === 0) return bitmap;
  const { width, height, data, dpi } = bitmap;
  const [newWidth, newHeight] = turns === 2 ? [width, height] : [height, width];
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] = turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned[toY * newWidth + toX] = data[y * width + x] ?? WHITE;
    }
  }
  return { width: newWidth, height: newHeight, dpi, data: turned };
}

/** Rotated about its middle by a small angle (radians, clockwise as seen); same size, corners filled with white. */
export function rotateBitmap(bitmap: Bitmap, angle: number): Bitmap {
  const { width, height, data, dpi } = bitmap;
  const rotated = new Uint8Array(data.length).fill(WHITE);
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [midX, midY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y += 1) {
    let fromX = -cos * midX + sin * (y - midY) + midX;
    let fromY = sin * midX + cos * (y - midY) + midY;
    for (let x = 0; x < width; x += 1, fromX += cos, fromY -= sin) {
      if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue;
      const left = Math.trunc(fromX);
      const top = Math.trunc(fromY);
      const dx = fromX - left;
      const dy = fromY - top;
      const at = top * width + left;
      const above = (data[at] ?? WHITE) * (1 - dx) + (data[at + 1] ?? WHITE) * dx;
      const below = (data[at + width] ?? WHITE) * (1 - dx) + (data[at + width + 1] ?? WHITE) * dx;
      rotated[y * width + x] = above * (1 - dy) + below * dy;
    }
  }
  return { width, height, dpi, data: rotated };
}

/** The part of a bitmap inside a box of pixels, with a white rim. */
export function cropBitmap(
  { width, height, data, dpi }: Bitmap,
  box: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number },
  rim: number,
): Bitmap {
  const [x0, y0] = [Math.max(0, box.x0), Math.max(0, box.y0)];
  const [wide, high] = [Math.min(width, box.x1) - x0, Math.min(height, box.y1) - y0];
  const cropped = new Uint8Array((wide + 2 * rim) * (high + 2 * rim)).fill(WHITE);
  for (let y = 0; y < high; y += 1)
    cropped.set(data.subarray((y0 + y) * width + x0, (y0 + y) * width + x0 + wide), (y + rim) * (wide + 2 * rim) + rim);
  return { width: wide + 2 * rim, height: high + 2 * rim, dpi, data: cropped };
}

/** Every step of reading a page asks for it, and to count six million pixels takes a while. */
const knownThresholds = new WeakMap<Uint8Array, number>();

/** The grey value that parts ink from paper (Otsu). */
export function inkThreshold({ data }: Bitmap): number {
  const threshold = knownThresholds.get(data) ?? otsu(data);
  knownThresholds.set(data, threshold);
  return threshold;
}

function otsu(data: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  let sum = 0;
  for (let value = 0; value < 256; value += 1) sum += value * (counts[value] ?? 0);
  let [best, threshold, below, belowSum] = [-1, 128, 0, 0];
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    belowSum += value * (counts[value] ?? 0);
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (belowSum / below - (sum - belowSum) / above) ** 2;
    if (between > best) [best, threshold] = [between, value];
  }
  return threshold;
}

/** Share of pixels much darker than paper; the shade of a grey sheet is none. */
export function inkShare({ data }: Bitmap): number {
  let dark = 0;
  for (const value of data) if (value < 110) dark += 1;
  return dark / data.length;
}

/** A PGM file, which Tesseract's image library reads. */
export function asPgm({ width, height, data }: Bitmap): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
