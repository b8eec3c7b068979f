import type { Block } from '../../domain/block.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';

/** A document as lines that a reader of a test can check: `paragraph: …`, `row: … | …`, `list-item (•): …`, `gap: …`. */
export function showBlocks(parsed: ParsedDocument): readonly string[] {
  return parsed.pages.flatMap(({ blocks }) => blocks.map(showBlock));
}

function showBlock(block: Block): string {
  if (block.kind === 'gap') return `gap: ${block.reason}`;
  if (block.kind === 'table-row') return `${block.isHeader ? 'head ' : ''}row: ${block.cells.map(({ text }) => text).join(' | ')}`;
  const role = block.role === undefined ? '' : `${block.role} `;
  const extra =
    block.kind === 'list-item'
      ? ` (${block.marker})`
      : block.kind === 'form-field'
        ? ` (${block.label})`
        : block.kind === 'section-title'
          ? ` ${block.level}`
          : '';
  return `${role}${block.kind}${extra}: ${block.text}`;
}
