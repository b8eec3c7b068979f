import { inkThreshold, type Bitmap } from './bitmap.ts';

/** Places on the edge of ink: `along` a line of text counted from the page's middle, `across` the lines counted from their first. */
export interface Edges {
  readonly along: Float32Array;
  readonly across: Float32Array;
}

/** On which side of the paper the ink ends, as seen. */
export type Side = 'bottom' | 'top' | 'left' | 'right';

/** Only every so many columns (or rows) is looked along; letters are wider. */
const EVERY = 3;
/** More points change nothing. */
const MOST = 30_000;

/**
 * Where ink ends towards a side. Below letters that is along baselines, above them along the height of small letters.
 * For left and right the page is looked at as if turned a quarter clockwise.
 */
export function sampleEdges(bitmap: Bitmap, side: Side): Edges {
  const { width, height, data } = bitmap;
  const threshold = inkThreshold(bitmap);
  const upright = side === 'bottom' || side === 'top';
  const [stepX, stepY] = upright ? [EVERY, 1] : [1, EVERY];
  const beyond = { bottom: width, top: -width, right: 1, left: -1 }[side];
  const [along, across]: [number[], number[]] = [[], []];
  for (let y = 1; y < height - 1; y += stepY) {
    for (let x = 1; x < width - 1; x += stepX) {
      const pixel = y * width + x;
      if ((data[pixel] ?? 255) > threshold || (data[pixel + beyond] ?? 255) <= threshold) continue;
      along.push(upright ? x - width / 2 : height / 2 - y);
      across.push(upright ? y : x);
    }
  }
  const every = Math.max(1, Math.floor(along.length / MOST));
  const take = (values: readonly number[]): Float32Array => Float32Array.from(values.filter((_, at) => at % every === 0));
  return { along: take(along), across: take(across) };
}

/** Sum of squares of the profile at an angle: highest where whole lines fall into the same rows. @param rows of the page, across the lines */
export function sharpness({ along, across }: Edges, angle: number, rows: number): number {
  const slope = Math.tan(angle);
  const profile = new Float64Array(rows + 800);
  for (let at = 0; at < along.length; at += 1) {
    const row = Math.round((across[at] ?? 0) - (along[at] ?? 0) * slope) + 400;
    if (row >= 0 && row < profile.length) profile[row] = (profile[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of profile) sum += count * count;
  return sum;
}

/** The angle within `reach` of `middle` (radians) at which lines are sharpest, and how sharp that is. */
export function sharpest(
  edges: Edges,
  rows: number,
  { middle, reach, step }: { readonly middle: number; readonly reach: number; readonly step: number },
): { readonly angle: number; readonly sharp: number } {
  let [sharp, angle] = [-1, middle];
  for (let tried = middle - reach; tried <= middle + reach + 1e-9; tried += step) {
    const found = sharpness(edges, tried, rows);
    if (found > sharp) [sharp, angle] = [found, tried];
  }
  return { angle, sharp };
}
