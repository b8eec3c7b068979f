import { enclose } from '../../domain/place.ts';
import { bottomOf, median, rightOf } from './ink-word.ts';
import type { Segment } from './find-segments.ts';

/** Segments that are read one below the other before the next zone begins. */
export interface Zone {
  readonly segments: readonly Segment[];
  /** Right end of its column. */
  readonly limit: number;
}

/** A gutter is at least this wide, in font sizes. */
const GUTTER = 0.7;
/** A page of two columns has at least this many lines on both sides. */
const FEWEST_LINES = 4;
/** Lines of running text reach this share of their column's width. */
const FLOWING = 0.62;

/** x of the gutters found on other pages of the same document: a last page with little text keeps the columns of the others. */
export type KnownGutters = readonly number[];

interface Split {
  readonly gutter: number;
  readonly bands: readonly Band[];
  readonly lines: number;
}
interface Band {
  readonly segments: readonly Segment[];
  readonly columns: boolean;
}

/** Zones in reading order; bands that run across the page stand between the columns above and below them. */
export function findZones(segments: readonly Segment[], known: KnownGutters, right: number): Zone[] {
  const split = bestSplit(segments, known);
  if (split === undefined) return segments.length === 0 ? [] : [{ segments, limit: limitOf(segments, right) }];
  const { gutter } = split;
  return split.bands.flatMap((band) =>
    band.columns
      ? [
          ...findZones(
            band.segments.filter((s) => isLeft(s, gutter)),
            known,
            gutter,
          ),
          ...findZones(
            band.segments.filter((s) => !isLeft(s, gutter)),
            known,
            right,
          ),
        ]
      : [{ segments: band.segments, limit: limitOf(segments, right) }],
  );
}

/** Gutters that a page shows by itself. */
export function findGutters(segments: readonly Segment[]): number[] {
  const split = bestSplit(segments, []);
  if (split === undefined) return [];
  const columns = split.bands.filter((b) => b.columns);
  const sides = columns.flatMap((b) => [
    b.segments.filter((s) => isLeft(s, split.gutter)),
    b.segments.filter((s) => !isLeft(s, split.gutter)),
  ]);
  return [split.gutter, ...sides.flatMap((side) => findGutters(side))];
}

/** Where several lines end near the same place, that is the margin; a column of short lines ends where the paper lets it. */
function limitOf(segments: readonly Segment[], right: number): number {
  const furthest = Math.max(...segments.map((s) => rightOf(s.box)));
  const left = Math.min(...segments.map((s) => s.box.x));
  const full = segments.filter((s) => rightOf(s.box) > furthest - 3 * s.size).length;
  return full >= 3 && furthest - left > 0.55 * (right - left) ? furthest : Math.max(furthest, right);
}

const isLeft = (segment: Segment, x: number): boolean => segment.box.x + segment.box.width / 2 < x;

function bestSplit(segments: readonly Segment[], known: KnownGutters): Split | undefined {
  let best: Split | undefined;
  for (const gutter of candidateGutters(segments)) {
    const bands = cutBands(
      segments,
      gutter,
      known.some((x) => Math.abs(x - gutter) < 12),
    );
    const lines = bands.filter((b) => b.columns).reduce((sum, b) => sum + b.segments.length, 0);
    if (lines > 0 && (best === undefined || lines > best.lines)) best = { gutter, bands, lines };
  }
  return best;
}

/** The middles of the empty strips between a segment's right edge and the next left edge, few crossings first. */
function candidateGutters(segments: readonly Segment[]): number[] {
  const size = median(segments.map((s) => s.size));
  const lefts = [...new Set(segments.map((s) => Math.round(s.box.x)))].filter(
    (x) => segments.filter((s) => Math.abs(s.box.x - x) < 3).length >= 2,
  );
  return lefts
    .map((left) => {
      const before = segments.filter((s) => rightOf(s.box) <= left + 1).map((s) => rightOf(s.box));
      const edges = before.filter((right) => right <= left - GUTTER * size);
      return edges.length < 2 ? NaN : left - (GUTTER * size) / 2;
    })
    .filter((x) => !Number.isNaN(x));
}

/** Cuts at the segments that cross the gutter; what lies between two crossings is one band. */
function cutBands(segments: readonly Segment[], gutter: number, trusted: boolean): Band[] {
  const size = median(segments.map((s) => s.size));
  const half = (GUTTER * size) / 2 - 1;
  const crossing = (s: Segment): boolean => s.box.x < gutter - half && rightOf(s.box) > gutter + half;
  const bands: { segments: Segment[]; across: boolean }[] = [];
  for (const segment of segments.toSorted((a, b) => a.box.y - b.box.y)) {
    const across = crossing(segment);
    const last = bands.at(-1);
    const level = last !== undefined && last.segments.some((s) => Math.abs(s.baseline - segment.baseline) < 0.3 * size);
    if (last !== undefined && (last.across === across || (last.across && level))) last.segments.push(segment);
    else bands.push({ segments: [segment], across });
  }
  return mergeFlat(bands.map((band) => ({ segments: band.segments, columns: !band.across && isColumns(band.segments, gutter, trusted) })));
}

function mergeFlat(bands: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (last !== undefined && !last.columns && !band.columns)
      merged[merged.length - 1] = { segments: [...last.segments, ...band.segments], columns: false };
    else merged.push(band);
  }
  return merged;
}

/** Columns hold running text; a table's cells stand level with each other and are short. */
function isColumns(segments: readonly Segment[], gutter: number, trusted: boolean): boolean {
  const left = segments.filter((s) => isLeft(s, gutter));
  const right = segments.filter((s) => !isLeft(s, gutter));
  if (left.length === 0 || right.length === 0) return false;
  if (trusted) return true;
  if (Math.min(left.length, right.length) < FEWEST_LINES) return false;
  return flows(left) && flows(right) && overlap(left, right);
}

function flows(side: readonly Segment[]): boolean {
  const { width } = enclose(side.map((s) => s.box));
  const full = side.filter((s) => s.box.width > FLOWING * width).length;
  return full >= 3 && full >= 0.4 * side.length;
}

/** The two stand beside each other, not one below the other. */
function overlap(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [enclose(left.map((s) => s.box)), enclose(right.map((s) => s.box))];
  const shared = Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.y, b.y);
  return shared > 0.3 * Math.min(a.height, b.height);
}
