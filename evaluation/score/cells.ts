import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { KeyDocument } from './answer-key.ts';
import { wordsOf } from './match.ts';
import type { Share } from './share.ts';

/**
 * Table cells kept: cells of the key's tables whose words stand, whole and alone, in one cell of a row that was read, in the order
 * of the key's row. Each row that was read answers for one row of the key. Blank cells are not counted.
 */
export function countCells(key: KeyDocument, { pages }: ParsedDocument): Share {
  const rows = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table-row' ? [block.cells.map(({ text }) => wordsOf(text).join(' '))] : [])),
  );
  const share = { right: 0, all: 0 };
  for (const block of key.blocks) {
    if (block.type !== 'table') continue;
    for (const row of block.rows) {
      const wanted = row.map((cell) => wordsOf(typeof cell === 'string' ? cell : cell.text).join(' ')).filter((text) => text !== '');
      const best = rows.reduce((most, read) => (kept(wanted, read) > kept(wanted, most) ? read : most), rows[0] ?? []);
      share.all += wanted.length;
      share.right += kept(wanted, best);
      if (kept(wanted, best) > 0) rows.splice(rows.indexOf(best), 1);
    }
  }
  return share;
}

/** The most cells of both rows that are the same and in the same order. */
function kept(wanted: readonly string[], read: readonly string[]): number {
  let above = read.map(() => 0);
  for (const cell of wanted) {
    const row: number[] = [];
    for (const [at, other] of read.entries())
      row.push(cell === other ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}
