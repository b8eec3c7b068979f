import type { Block, GapReason } from '../../domain/block.ts';
import type { BlockPlace } from '../../domain/place.ts';

type Role = 'quoted' | 'comment' | 'note';

interface TextDraft {
  readonly text: string;
  readonly role?: Role | undefined;
}

/** A block of a format without pages before it has its number. */
export type Draft =
  | (TextDraft & { readonly kind: 'title' | 'paragraph' | 'header' | 'footer' })
  | (TextDraft & { readonly kind: 'section-title'; readonly level: number })
  | (TextDraft & { readonly kind: 'list-item'; readonly marker: string })
  | (TextDraft & { readonly kind: 'form-field'; readonly label: string })
  | { readonly kind: 'table-row'; readonly cells: readonly CellDraft[]; readonly isHeader: boolean; readonly table: number }
  | { readonly kind: 'gap'; readonly reason: GapReason };

export interface CellDraft {
  readonly text: string;
  /** Counted from 0; a merged cell counts as many columns as it spans. */
  readonly column: number;
}

/**
 * Numbers blocks over the whole document from 0 and gives each its place. A row's text is its cells joined by tabs, so that
 * each cell has characters of its own in it. Drafts without text are left out: there is no empty text block.
 *
 * @param first number of the first block
 */
export function placeBlocks(drafts: readonly Draft[], first = 0): readonly Block[] {
  const blocks: Block[] = [];
  for (const draft of drafts) {
    const block = placeBlock(draft, first + blocks.length);
    if (block !== null) blocks.push(block);
  }
  return blocks;
}

function placeBlock(draft: Draft, block: number): Block | null {
  if (draft.kind === 'gap') return { ...draft, place: { kind: 'block', block, start: 0, end: 0 } };
  if (draft.kind === 'table-row') return placeRow(draft, block);
  const { role, ...rest } = draft;
  const text = draft.text.trim();
  if (text === '') return null;
  return { ...rest, text, place: { kind: 'block', block, start: 0, end: text.length }, ...(role === undefined ? {} : { role }) };
}

function placeRow(draft: Extract<Draft, { kind: 'table-row' }>, block: number): Block | null {
  let end = -1;
  const cells = draft.cells.map((cell) => {
    const text = cell.text.trim();
    const start = end + 1;
    end = start + text.length;
    const place: BlockPlace = { kind: 'block', block, start, end };
    return { text, column: cell.column, place };
  });
  if (cells.every((cell) => cell.text === '')) return null;
  return {
    kind: 'table-row',
    cells: cells.filter((cell) => cell.text !== ''),
    isHeader: draft.isHeader,
    table: draft.table,
    place: { kind: 'block', block, start: 0, end },
  };
}
