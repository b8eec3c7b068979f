import type { Block, Cell } from '../../domain/block.ts';
import { enclose } from '../../domain/place.ts';
import { buildText, type Spot } from './build-block.ts';
import { findSegments } from './find-segments.ts';
import type { Table, TableCell } from './find-tables.ts';
import { makeLines } from './make-lines.ts';

/** A row per block; the first is a header where all of it is bold, or where it names columns of figures; tables count from 1 in their document. */
export function buildTable({ rows }: Table, table: number, spot: Spot): Block[] {
  const texts = rows.map((row) => new Map(row.map((cell) => [cell.column, cell.words.map((w) => w.text).join(' ')])));
  return rows.map((row, at): Block => {
    const cells = row.map((cell): Cell => ({ column: cell.column, ...buildText(linesOf(cell), spot) }));
    const boxes = cells.map((cell) => (cell.place.kind === 'page' ? cell.place.box : { x: 0, y: 0, width: 0, height: 0 }));
    const isHeader = at === 0 && rows.length > 1 && (row.every((cell) => cell.words.every((w) => w.bold)) || namesFigures(texts));
    return { kind: 'table-row', cells, isHeader, table, place: { kind: 'page', page: spot.page, box: enclose(boxes), lines: boxes } };
  });
}

const linesOf = (cell: TableCell) => makeLines({ segments: findSegments(cell.words), limit: 0 });

/** No figure in the first row, and a column that holds figures in most rows below. */
function namesFigures([head, ...below]: readonly ReadonlyMap<number, string>[]): boolean {
  if (head === undefined || head.size < 2 || [...head.values()].some((text) => /\d/.test(text))) return false;
  return [...head.keys()].some((column) => below.filter((row) => /\d/.test(row.get(column) ?? '')).length > below.length / 2);
}
