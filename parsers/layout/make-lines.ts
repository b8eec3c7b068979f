import { enclose, type Box } from '../../domain/place.ts';
import { median, type InkWord } from './ink-word.ts';
import type { Segment } from './find-segments.ts';
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
}

export function lineOf(segments: readonly Segment[], limit: number): Line {
  const words = segments.flatMap((s) => s.words);
  const lettered = words.filter((w) => /[\p{L}\p{N}]/u.test(w.text));
  const judged = lettered.length > 0 ? lettered : words;
  return {
    segments,
    words,
    text: words.map((w) => w.text).join(' '),
    box: enclose(segments.map((s) => s.box)),
    baseline: median(words.map((w) => w.baseline)),
    size: median(judged.map((w) => w.size)),
    bold: judged.every((w) => w.bold),
    limit,
  };
}

/** Segments on one baseline, left to right; lines from top to bottom. */
export function makeLines(zone: Zone): Line[] {
  const rows: Segment[][] = [];
  for (const segment of zone.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const level = first !== undefined && Math.abs(first.baseline - segment.baseline) < 0.35 * Math.max(first.size, segment.size);
    if (row !== undefined && level) row.push(segment);
    else rows.push([segment]);
  }
  const limit = Math.max(0, ...zone.map((s) => s.box.x + s.box.width));
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.box.x - b.box.x), limit));
}
