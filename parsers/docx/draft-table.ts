import type { CellDraft, Draft } from '../layout/place-blocks.ts';
import { textsOf } from './inline-text.ts';
import type { Node } from './model.ts';

export interface TableSink {
  addRow(draft: Draft, row: Node): void;
  /** What stands in a box that is no row. */
  addInside(node: Node): void;
}

/**
 * A table as rows. A row of one filled cell that spans the table and holds several paragraphs is layout (a form's box), so
 * its content is drafted as if it stood outside.
 *
 * @returns whether any row was a row
 */
export function draftTable(table: Node, number: number, { addRow, addInside }: TableSink): boolean {
  let hasRows = false;
  /** How many more rows a cell that spans rows takes up each column. */
  const spans: number[] = [];
  for (const row of table.children ?? []) {
    const cells = row.children ?? [];
    const box = layoutBox(cells);
    if (box !== null) {
      for (const node of box.children ?? []) addInside(node);
      continue;
    }
    hasRows = true;
    addRow({ kind: 'table-row', cells: placeCells(cells, spans), isHeader: row.isHeader === true, table: number }, row);
  }
  return hasRows;
}

/** The only filled cell of a row, where it holds more than one line. */
function layoutBox(cells: readonly Node[]): Node | null {
  const filled = cells.filter((cell) => textsOf(cell).length > 0);
  const [box] = filled;
  if (box === undefined || filled.length > 1 || cells.length > 1) return null;
  const holdsTable = (box.children ?? []).some(({ type }) => type === 'table');
  return holdsTable || textsOf(box).length > 1 ? box : null;
}

/** mammoth leaves out the cells that a cell above spans into; columns count as if they were there. */
function placeCells(cells: readonly Node[], spans: number[]): readonly CellDraft[] {
  const placed: CellDraft[] = [];
  let column = 0;
  const skip = (): void => {
    while ((spans[column] ?? 0) > 0) {
      spans[column] = (spans[column] ?? 0) - 1;
      column += 1;
    }
  };
  for (const cell of cells) {
    skip();
    placed.push({ text: textsOf(cell).join('\n'), column });
    for (let i = 0; i < (cell.colSpan ?? 1); i += 1) spans[column + i] = (cell.rowSpan ?? 1) - 1;
    column += cell.colSpan ?? 1;
  }
  skip();
  return placed;
}
