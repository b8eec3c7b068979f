import type { Element } from 'domhandler';
import type { RichCell, RichNode, RichRow, RichTable } from '../layout/rich-text.ts';
import { childrenOf } from '../layout/children-of.ts';

/** A file may say that a row or cell stands a million times. */
const MOST_REPEATS = 50;

/** A table, its rows of heads marked. @param readCell what stands in a cell */
export function readTable(table: Element, readCell: (cell: Element) => readonly RichNode[]): RichTable {
  return { kind: 'table', rows: rowsBelow(table, false, readCell) };
}

function rowsBelow(parent: Element, isHeader: boolean, readCell: (cell: Element) => readonly RichNode[]): readonly RichRow[] {
  return childrenOf(parent).flatMap((element): readonly RichRow[] => {
    const { name } = element;
    if (name === 'table:table-header-rows') return rowsBelow(element, true, readCell);
    if (name === 'table:table-rows' || name === 'table:table-row-group') return rowsBelow(element, isHeader, readCell);
    if (name !== 'table:table-row') return [];
    const cells = readCells(element, readCell);
    const times = cells.some(({ content }) => content.length > 0) ? repeats(element, 'rows') : 1;
    return Array.from({ length: times }, () => ({ cells, isHeader }));
  });
}

function readCells(row: Element, readCell: (cell: Element) => readonly RichNode[]): readonly RichCell[] {
  const cells: RichCell[] = [];
  let column = 0;
  for (const cell of childrenOf(row)) {
    if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
    // A covered cell lies under one that is merged over it: whatever it holds is not shown.
    const content = cell.name === 'table:table-cell' ? readCell(cell) : [];
    for (let time = 0; time < repeats(cell, 'columns'); time += 1) {
      if (cell.name === 'table:table-cell') cells.push({ column, content });
      column += 1;
    }
  }
  return cells;
}

const repeats = ({ attribs }: Element, of: 'rows' | 'columns'): number =>
  Math.min(MOST_REPEATS, Math.max(1, Number(attribs[`table:number-${of}-repeated`] ?? 1) || 1));
