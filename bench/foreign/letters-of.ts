import type { ParsedDocument } from '../../domain/parsed-document.ts';

/** Letters and digits: readers that part words differently, or letter by letter, still agree on these. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Letters and digits in all blocks of a document, headers and footers too. */
export function lettersOf(parsed: ParsedDocument): number {
  const blocks = parsed.pages.flatMap((page) => page.blocks);
  return blocks.reduce((sum, block) => {
    if (block.kind === 'gap') return sum;
    if (block.kind === 'table-row') return sum + block.cells.reduce((inRow, cell) => inRow + countLetters(cell.text), 0);
    return sum + countLetters(block.text) + (block.kind === 'form-field' ? countLetters(block.label) : 0);
  }, 0);
}
