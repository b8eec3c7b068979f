import type { Turns } from '../pdf/page-frame.ts';
import type { Bitmap } from './bitmap.ts';
import { sampleEdges, sharpest, type Side } from './sample-edges.ts';

/** Radians. Scanners pull paper askew by a degree or two. */
const WIDEST = (4 * Math.PI) / 180;
const COARSE = (0.4 * Math.PI) / 180;
const FINE = (0.05 * Math.PI) / 180;
/** Fewer places on edges of ink tell nothing. */
const FEWEST = 60;
/** How much sharper lines must be along the paper's side before it counts as lying on it. */
const ON_ITS_SIDE = 1.2;
/** How much sharper one edge of the letters must be before the other way up is not tried. */
const CERTAIN = 1.1;

/** How far the lines of text fall to the right, in radians; 0 for a straight page. */
export function findSkew(bitmap: Bitmap): number {
  const edges = sampleEdges(bitmap, 'bottom');
  if (edges.along.length < FEWEST) return 0;
  const coarse = sharpest(edges, bitmap.height, { middle: 0, reach: WIDEST, step: COARSE });
  return sharpest(edges, bitmap.height, { middle: coarse.angle, reach: COARSE, step: FINE }).angle;
}

/** How a sheet lay on the glass. */
export interface Lie {
  /** Quarter turns clockwise that show it upright. */
  readonly turns: Turns;
  /** Whether the sheet can be read that way alone; a sheet of capitals looks alike from both ends. */
  readonly certain: boolean;
}

/**
 * How the sheet lies, told from the edges of its ink: letters stand on one line, but end at several heights above it, so the
 * edge below them is the sharper one. Costs a twentieth of reading the sheet twice.
 */
export function findLie(bitmap: Bitmap): Lie {
  const [bottom, top, left, right] = (['bottom', 'top', 'left', 'right'] as const).map((side) => edgeSharpness(bitmap, side));
  const [b, t, l, r] = [bottom ?? 0, top ?? 0, left ?? 0, right ?? 0];
  const onSide = Math.max(l, r) > ON_ITS_SIDE * Math.max(b, t);
  const [down, up] = onSide ? [r, l] : [b, t];
  const [first, second]: readonly [Turns, Turns] = onSide ? [1, 3] : [0, 2];
  return { turns: up > down ? second : first, certain: Math.max(up, down) > CERTAIN * Math.min(up, down) };
}

/** Weighed by the number of edges: there are as many below letters as there is ink. 0 where there are too few. */
function edgeSharpness(bitmap: Bitmap, side: Side): number {
  const edges = sampleEdges(bitmap, side);
  const rows = side === 'bottom' || side === 'top' ? bitmap.height : bitmap.width;
  if (edges.along.length < FEWEST) return 0;
  return sharpest(edges, rows, { middle: 0, reach: WIDEST, step: COARSE / 2 }).sharp / edges.along.length ** 2;
}
