import type { Bitmap } from './bitmap.ts';

interface Pixels {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Mean thickness of the strokes inside a box, in pixels: twice the ink by its outline. 0 where there is no ink. */
export function strokeWidth({ width, height, data }: Bitmap, threshold: number, box: Pixels): number {
  let [ink, edges] = [0, 0];
  const [left, right] = [Math.max(0, box.x0), Math.min(width - 1, box.x1)];
  const [top, bottom] = [Math.max(0, box.y0), Math.min(height - 1, box.y1)];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = y * width + x;
      const dark = (data[at] ?? 255) <= threshold;
      if (dark) ink += 1;
      if (dark !== (data[at + 1] ?? 255) <= threshold) edges += 1;
      if (dark !== (data[at + width] ?? 255) <= threshold) edges += 1;
    }
  }
  return edges === 0 ? 0 : (2 * ink) / edges;
}
