import { inkThreshold, turnBitmap, type Bitmap } from './bitmap.ts';

/** Radians. Scanners pull paper askew by a degree or two. */
const WIDEST = (4 * Math.PI) / 180;
const COARSE = (0.4 * Math.PI) / 180;
const FINE = (0.05 * Math.PI) / 180;
/** Ink is sampled down to about this many points; more change nothing. */
const SAMPLES = 60_000;

interface Ink {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
}

/** How far the lines of text fall to the right, in radians; 0 for a straight page. */
export function findSkew(bitmap: Bitmap): number {
  const ink = sampleInk(bitmap);
  if (ink.xs.length < 500) return 0;
  const around = (middle: number, reach: number, step: number): number => {
    let [best, at] = [-1, middle];
    for (let angle = middle - reach; angle <= middle + reach + 1e-9; angle += step) {
      const sharp = sharpness(ink, angle, bitmap.height);
      if (sharp > best) [best, at] = [sharp, angle];
    }
    return at;
  };
  return around(around(0, WIDEST, COARSE), COARSE, FINE);
}

/** Whether lines run down the page: then the paper lay on its side. */
export function liesOnItsSide(bitmap: Bitmap): boolean {
  const flat = sampleInk(bitmap);
  const side = sampleInk(turnBitmap(bitmap, 1));
  if (flat.xs.length < 500) return false;
  // Edges below letters count, as many of them as there are; so each is weighed by its own number.
  return bestSharpness(side, bitmap.width) / side.xs.length ** 2 > (1.2 * bestSharpness(flat, bitmap.height)) / flat.xs.length ** 2;
}

function bestSharpness(ink: Ink, height: number): number {
  let best = 0;
  for (let angle = -WIDEST; angle <= WIDEST; angle += COARSE / 2) best = Math.max(best, sharpness(ink, angle, height));
  return best;
}

/** Dark pixels at the lower edge of ink, which lie along baselines. */
function sampleInk(bitmap: Bitmap): Ink {
  const { width, height, data } = bitmap;
  const threshold = inkThreshold(bitmap);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if ((data[at] ?? 255) <= threshold && (data[at + width] ?? 255) > threshold) {
        xs.push(x - width / 2);
        ys.push(y);
      }
    }
  }
  const every = Math.max(1, Math.floor(xs.length / SAMPLES));
  const take = (values: readonly number[]): Float32Array => Float32Array.from(values.filter((_, at) => at % every === 0));
  return { xs: take(xs), ys: take(ys) };
}

/** Sum of squares of the profile: highest where whole lines fall into the same rows. */
function sharpness({ xs, ys }: Ink, angle: number, height: number): number {
  const slope = Math.tan(angle);
  const profile = new Float64Array(height + 800);
  for (let at = 0; at < xs.length; at += 1) {
    const row = Math.round((ys[at] ?? 0) - (xs[at] ?? 0) * slope) + 400;
    if (row >= 0 && row < profile.length) profile[row] = (profile[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of profile) sum += count * count;
  return sum;
}
