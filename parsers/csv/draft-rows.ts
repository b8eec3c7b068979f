import type { Draft } from '../layout/place-blocks.ts';
import { findHead } from './find-table.ts';

/** Rows as blocks. The row of names above the values is the head; what stands alone on a line above it is text. */
export function draftRows(rows: readonly (readonly string[])[]): readonly Draft[] {
  const head = findHead(rows);
  return rows.map((row, at): Draft => {
    const [only, ...more] = row.filter((cell) => cell.trim() !== '');
    if (only !== undefined && more.length === 0 && at < head) return { kind: 'paragraph', text: only };
    const cells = row.map((text, column) => ({ text: text.replace(/\r\n?/gu, '\n').normalize('NFC'), column }));
    return { kind: 'table-row', cells, isHeader: at === head, table: 0 };
  });
}
