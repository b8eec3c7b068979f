import { enclose, type Box } from '../../domain/place.ts';
import { median, rightOf, type InkWord } from './ink-word.ts';

/** Words on one baseline with ordinary spaces between them: a line of one column, or one cell of a row. */
export interface Segment {
  readonly words: readonly InkWord[];
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
}

/** In font sizes; a gutter between columns can be as narrow as one. */
const WIDEST_SPACE = 0.85;
const SAME_BASELINE = 0.22;
/** Raised and lowered figures stand on the line of their neighbour. */
const RAISED = 0.5;

export function segmentOf(words: readonly InkWord[]): Segment {
  const size = median(words.map((w) => w.size));
  return { words, size, box: enclose(words.map((w) => w.box)), baseline: median(words.map((w) => w.baseline)) };
}

function follows(last: InkWord, next: InkWord): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.box.x - rightOf(last.box);
  const drop = Math.abs(next.baseline - last.baseline);
  const raised = Math.min(last.size, next.size) < 0.8 * size && gap < 0.3 * size && drop < RAISED * size;
  return (drop <= SAME_BASELINE * size || raised) && gap > -0.4 * size && gap < WIDEST_SPACE * size;
}

/** Runs in the order of the file; then neighbours on one baseline that the file holds apart are joined. */
export function findSegments(words: readonly InkWord[]): Segment[] {
  const runs: InkWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(last, word)) run.push(word);
    else runs.push([word]);
  }
  return joinNeighbours(runs.map(segmentOf));
}

function joinNeighbours(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.box.x - b.box.x)) {
    const at = joined.findLastIndex((before) => touches(before, segment));
    const before = joined[at];
    if (before === undefined) joined.push(segment);
    else joined[at] = segmentOf([...before.words, ...segment.words].toSorted((a, b) => a.box.x - b.box.x));
  }
  return joined;
}

function touches(a: Segment, b: Segment): boolean {
  const size = Math.max(a.size, b.size);
  if (Math.abs(a.baseline - b.baseline) > SAME_BASELINE * size) return false;
  const gap = Math.max(b.box.x - rightOf(a.box), a.box.x - rightOf(b.box));
  return gap < WIDEST_SPACE * size && gap > -0.4 * size;
}
