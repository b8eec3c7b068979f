import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { elementsIn } from './elements-in.ts';
import { BLOCKS, fieldText, isHidden, SKIPPED } from './html-elements.ts';
import type { CellDraft } from './place-blocks.ts';

/** More columns than this is a slip in a `colspan`. */
const MOST_COLUMNS = 50;

export interface DataRow {
  readonly cells: readonly CellDraft[];
  readonly isHeader: boolean;
}

/** The rows of a table that holds data: no table in it, and at least one row with two filled cells. Null for a table that lays out. */
export function dataRows(table: Element): readonly DataRow[] | null {
  const below = elementsIn(table);
  if (below.some(({ name }) => name === 'table')) return null;
  const rows = below.filter(({ name }) => name === 'tr').map(readRow);
  return rows.some(({ cells }) => cells.filter(({ text }) => text !== '').length > 1) ? rows : null;
}

function readRow(row: Element): DataRow {
  const cells = row.children.filter((node): node is Element => isTag(node) && (node.name === 'td' || node.name === 'th'));
  let column = 0;
  const placed = cells.map((cell): CellDraft => {
    const at = column;
    column += Math.max(1, Math.min(MOST_COLUMNS, Number(cell.attribs['colspan'] ?? 1) || 1));
    return { text: cellText(cell), column: at };
  });
  return { cells: placed, isHeader: cells.length > 0 && cells.every(({ name }) => name === 'th') };
}

/** A cell's lines. */
function cellText(cell: Element): string {
  const lines = textOf(cell).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data.replace(/[\s\u00a0]+/gu, ' ').replace(/[\u00ad\u200b\ufeff]/gu, '');
  if (!isTag(node) || SKIPPED.has(node.name) || isHidden(node)) return '';
  if (node.name === 'br') return '\n';
  const inside = `${node.children.map(textOf).join('')}${node.name === 'input' ? fieldText(node) : ''}`;
  return BLOCKS.has(node.name) ? `\n${inside}\n` : inside;
}
