import { enclose, type Box } from '../../domain/place.ts';
import { median, type InkWord } from './ink-word.ts';
import type { Segment } from './find-segments.ts';
import type { Table } from './find-tables.ts';
import { markerKind } from './markers.ts';
import type { Zone } from './find-columns.ts';

/** One line of a zone, from its left to its right end. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly words: readonly InkWord[];
  readonly text: string;
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  /** Every word is. */
  readonly bold: boolean;
  /** Right end of the column it stands in. */
  readonly limit: number;
  readonly table?: Table;
}

export function lineOf(segments: readonly Segment[], limit: number): Line {
  const words = segments.flatMap((s) => s.words);
  // A bullet or number can be set in another font than the line it opens.
  const judged = words.length > 1 && markerKind(words[0]?.text ?? '') !== null ? words.slice(1) : words;
  return {
    segments,
    words,
    text: words.map((w) => w.text).join(' '),
    box: enclose(segments.map((s) => s.box)),
    baseline: median(words.map((w) => w.baseline)),
    size: median(judged.map((w) => w.size)),
    bold: judged.every((w) => w.bold),
    limit,
    ...(segments[0]?.table === undefined ? {} : { table: segments[0].table }),
  };
}

/** Segments on one baseline, left to right; lines from top to bottom. */
export function makeLines({ segments, limit }: Zone): Line[] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const level = first !== undefined && Math.abs(first.baseline - segment.baseline) < 0.35 * Math.max(first.size, segment.size);
    if (row !== undefined && level && first?.table === undefined && segment.table === undefined) row.push(segment);
    else rows.push([segment]);
  }
  return rows.flatMap((row) => cutAfterFields(row.toSorted((a, b) => a.box.x - b.box.x))).map((row) => lineOf(row, limit));
}

/** `Navn: [..] CPR: [..]` is two lines, each a label with its value; texts and comments stand alone. */
function cutAfterFields(row: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  let open: Segment[] | undefined;
  for (const segment of row) {
    const kind = segment.words[0]?.field?.kind;
    if (open === undefined || (kind !== undefined && kind !== 'field')) lines.push((open = []));
    open.push(segment);
    if (kind !== undefined) open = undefined;
  }
  return lines;
}
