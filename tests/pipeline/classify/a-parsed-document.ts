import type { Block, Word } from '../../../domain/block.ts';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';

/** A block without its place: tests say what stands there, not where. */
export type Draft =
  | {
      readonly kind: 'title' | 'section-title' | 'paragraph' | 'list-item' | 'header' | 'footer';
      readonly text: string;
      readonly role?: 'quoted';
    }
  | { readonly kind: 'form-field'; readonly label: string; readonly text: string }
  | { readonly kind: 'table-row'; readonly cells: readonly string[]; readonly isHeader?: boolean; readonly table?: number };

interface Shape {
  readonly format?: string;
  readonly info?: ParsedDocument['info'];
  /** With pages, words stand side by side, 10 points a character, ten words a line. */
  readonly hasPages?: boolean;
}

/** A parsed document of drafts, one page per inner list. */
export function aParsedDocument(
  pages: readonly (readonly Draft[])[],
  { format = 'docx', info = {}, hasPages = false }: Shape = {},
): ParsedDocument {
  let block = -1;
  return {
    format,
    parser: 'test@1',
    info,
    notices: [],
    attachments: [],
    pages: pages.map((drafts, i) => ({
      number: hasPages ? i + 1 : null,
      width: hasPages ? 600 : null,
      height: hasPages ? 800 : null,
      source: 'text',
      blocks: drafts.map((draft, row) => {
        block += 1;
        return hasPages ? onPage(draft, i + 1, row) : inBlock(draft, block);
      }),
    })),
  };
}

function inBlock(draft: Draft, block: number): Block {
  const place = (text: string) => ({ kind: 'block' as const, block, start: 0, end: text.length });
  if (draft.kind === 'table-row') {
    const cells = draft.cells.map((text, column) => ({ text, column, place: place(text) }));
    return { kind: 'table-row', cells, isHeader: draft.isHeader ?? false, table: draft.table ?? 1, place: place(draft.cells.join(' ')) };
  }
  return finish(draft, { text: draft.text, place: place(draft.text) });
}

function onPage(draft: Draft, page: number, row: number): Block {
  if (draft.kind === 'table-row') throw new RangeError('tables on pages are not drafted');
  const words = wordsOf(draft.text, page, 100 * row);
  const box = { x: 0, y: 100 * row, width: 600, height: 100 };
  return finish(draft, { text: draft.text, words, place: { kind: 'page', page, box, lines: [box] } });
}

/** Words of a text with boxes on a page, from `top` on. */
export function wordsOf(text: string, page: number, top: number): Word[] {
  return [...text.matchAll(/\S+/gu)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    page,
    box: { x: 60 * (i % 10), y: top + 12 * Math.floor(i / 10), width: 50, height: 10 },
  }));
}

function finish(
  draft: Exclude<Draft, { kind: 'table-row' }>,
  at: Pick<Extract<Block, { kind: 'paragraph' }>, 'text' | 'place' | 'words'>,
): Block {
  switch (draft.kind) {
    case 'form-field':
      return { ...at, kind: 'form-field', label: draft.label };
    case 'section-title':
      return { ...at, kind: 'section-title', level: 1 };
    case 'list-item':
      return { ...at, kind: 'list-item', marker: '-' };
    default:
      return { ...at, kind: draft.kind, ...(draft.role === undefined ? {} : { role: draft.role }) };
  }
}
