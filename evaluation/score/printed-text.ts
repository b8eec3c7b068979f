import type { Block } from '../../domain/block.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { isTitle, type KeyDocument } from './answer-key.ts';

/** Bullets are signs of layout: which one is drawn is not in the key. */
const BULLETS = /[•·▪◦‣☐☑☒]/gu;

/** Composed letters, single spaces, no bullets: what is compared letter by letter. */
const plain = (texts: readonly string[]): string =>
  texts.join(' ').normalize('NFC').replaceAll(BULLETS, ' ').replaceAll(/\s+/gu, ' ').trim();

/** What stands on the paper of an annotated document, from its first letter to its last: section titles as its style prints them. */
export function printedText({ letterhead, style, blocks }: KeyDocument): string {
  const asPrinted = (title: string): string =>
    style?.headings === 'caps' ? title.toLocaleUpperCase('da') : style?.headings === 'colon' ? `${title}:` : title;
  const texts = blocks.flatMap((block): readonly string[] => {
    if (block.type === 'table') return block.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text));
    if (isTitle(block)) return [block.type === 'heading' ? asPrinted(block.text) : block.text];
    const label = block.type === 'field' && block.label !== undefined ? [`${block.label}:`] : [];
    return [...label, ...(block.printed === undefined ? [] : [block.printed]), ...block.units.map(({ text }) => text)];
  });
  return plain([...letterhead, ...texts]);
}

/** What was read off the paper, block by block in the order of reading. */
export function readText({ pages }: ParsedDocument): string {
  return plain(pages.flatMap(({ blocks }) => blocks.flatMap(textsOf)));
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'gap') return [];
  if (block.kind === 'table-row') return block.cells.map(({ text }) => text);
  if (block.kind === 'list-item') return [block.marker, block.text];
  return block.kind === 'form-field' && block.label !== '' ? [`${block.label}:`, block.text] : [block.text];
}
