import { enclose, type Box } from '../../domain/place.ts';
import type { Table } from './find-tables.ts';
import { median, rightOf, type InkWord } from './ink-word.ts';
import { markerKind } from './markers.ts';

/** Words on one baseline with ordinary spaces between them: a line of one column, or one cell of a row. A table stands as one segment. */
export interface Segment {
  readonly words: readonly InkWord[];
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  readonly table?: Table;
}

/** In font sizes; a gutter between columns can be as narrow as one. */
const WIDEST_SPACE = 0.85;
/** Between a bullet or number and its text. */
const WIDEST_MARKER_SPACE = 3.6;
const SAME_BASELINE = 0.22;
/** Raised and lowered figures stand on the line of their neighbour. */
const RAISED = 0.5;

export function segmentOf(words: readonly InkWord[]): Segment {
  const size = median(words.map((w) => w.size));
  return { words, size, box: enclose(words.map((w) => w.box)), baseline: median(words.map((w) => w.baseline)) };
}

export function tableSegment(table: Table): Segment {
  const words = table.rows.flatMap((row) => row.flatMap((cell) => cell.words));
  return { ...segmentOf(words), box: table.box, baseline: table.box.y + table.box.height, table };
}

const isMarker = (words: readonly InkWord[]): boolean => words.length === 1 && markerKind(words[0]?.text ?? '') !== null;

function follows(run: readonly InkWord[], next: InkWord): boolean {
  const last = run.at(-1);
  if (last === undefined || last.field !== undefined || next.field !== undefined) return false;
  const size = Math.max(last.size, next.size);
  const gap = next.box.x - rightOf(last.box);
  const drop = Math.abs(next.baseline - last.baseline);
  const raised = Math.min(last.size, next.size) < 0.8 * size && gap < 0.3 * size && drop < RAISED * size;
  const widest = isMarker(run) ? WIDEST_MARKER_SPACE : WIDEST_SPACE;
  return (drop <= SAME_BASELINE * size || raised) && gap > -0.4 * size && gap < widest * size;
}

/** Runs in the order of the file; then neighbours on one baseline that the file holds apart are joined. */
export function findSegments(words: readonly InkWord[]): Segment[] {
  const runs: InkWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run, word)) run.push(word);
    else runs.push([word]);
  }
  return joinNeighbours(runs.map(segmentOf));
}

function joinNeighbours(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)) {
    // Sorted by baseline: further back than a few lines nothing can be on the same one.
    const at = joined.findLastIndex((before, place) => place > joined.length - 12 && touches(before, segment));
    const before = joined[at];
    if (before === undefined) joined.push(segment);
    else joined[at] = segmentOf([...before.words, ...segment.words].toSorted((a, b) => a.box.x - b.box.x));
  }
  return joined;
}

/** A filled-in value, never run together with printed words. */
export const isField = (segment: Segment): boolean => segment.words.some((w) => w.field !== undefined);

function touches(a: Segment, b: Segment): boolean {
  const size = Math.max(a.size, b.size);
  if (Math.abs(a.baseline - b.baseline) > SAME_BASELINE * size || isField(a) || isField(b)) return false;
  const [left, right] = a.box.x < b.box.x ? [a, b] : [b, a];
  const gap = right.box.x - rightOf(left.box);
  return gap > -0.4 * size && gap < (isMarker(left.words) ? WIDEST_MARKER_SPACE : WIDEST_SPACE) * size;
}
