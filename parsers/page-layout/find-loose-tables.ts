import { enclose } from '../../domain/place.ts';
import type { Table, TableCell } from './find-tables.ts';
import { tableSegment, isField, type Segment } from './find-segments.ts';
import { rightOf } from './ink-word.ts';
import { lineOf, type Line } from './make-lines.ts';

/** In font sizes: cells of a row stand further apart than words of a justified line. */
const CELL_GAP = 1.5;
/** In font sizes: how exactly cells stand below each other. */
const ALIGNED = 0.7;
/** In font sizes: a wrapped cell's next line follows closely. */
const WRAP_STEP = 1.5;

interface Group {
  readonly rows: (readonly Line[])[];
  readonly starts: number[];
}

/** Tables without drawn lines: rows whose cells stand below each other. Each becomes one line that holds the table. */
export function withLooseTables(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const group = groupFrom(lines, at);
    const taken = group?.rows.reduce((sum, row) => sum + row.length, 0) ?? 0;
    const [line] = group === undefined ? lines.slice(at, at + 1) : [lineOf([tableSegment(tableOf(group))], group.rows[0]?.[0]?.limit ?? 0)];
    if (line !== undefined) result.push(line);
    at += Math.max(1, taken);
  }
  return result;
}

const isRow = (line: Line): boolean =>
  line.table === undefined &&
  line.segments.length >= 2 &&
  !line.segments.some(isField) &&
  line.segments.every(
    (segment, at) => at === 0 || segment.box.x - rightOf(line.segments[at - 1]?.box ?? segment.box) >= CELL_GAP * line.size,
  );

/** The rows from a line on, as long as they keep to the columns of the first; undefined for fewer than two. */
function groupFrom(lines: readonly Line[], from: number): Group | undefined {
  const first = lines[from];
  if (first === undefined || !isRow(first)) return undefined;
  const starts = first.segments.map((s) => s.box.x);
  const rows: Line[][] = [[first]];
  for (let at = from + 1; at < lines.length; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (line === undefined || before === undefined || line.table !== undefined) break;
    const step = (line.baseline - before.baseline) / line.size;
    if (step > 3.5 || step < 0) break;
    const fits = line.segments.every((s) => columnOf(s, starts, line.size) !== null);
    if (fits && isRow(line)) rows.push([line]);
    else if (fits && step < WRAP_STEP && line.segments.length === 1 && columnOf(line.segments[0], starts, line.size) !== 0)
      rows.at(-1)?.push(line);
    else break;
  }
  return rows.length < 2 ? undefined : { rows, starts };
}

function columnOf(segment: Segment | undefined, starts: readonly number[], size: number): number | null {
  const column = starts.findIndex((x) => segment !== undefined && Math.abs(segment.box.x - x) < ALIGNED * size);
  return column < 0 ? null : column;
}

function tableOf({ rows, starts }: Group): Table {
  const cells = rows.map((lines): TableCell[] => {
    const found = new Map<number, Segment[]>();
    for (const line of lines)
      for (const segment of line.segments) {
        const column = columnOf(segment, starts, line.size) ?? 0;
        found.set(column, [...(found.get(column) ?? []), segment]);
      }
    return [...found].toSorted(([a], [b]) => a - b).map(([column, segments]) => ({ column, words: segments.flatMap((s) => s.words) }));
  });
  return { rows: cells, box: enclose(rows.flat().map((line) => line.box)) };
}
