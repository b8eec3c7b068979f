import type { Block } from './block.ts';
import type { Notice } from './notice.ts';

/** One page; a format without pages has a single page with number null, width and height null. */
export interface Page {
  /** Counted from 1. */
  readonly number: number | null;
  /** In PDF points, as the page is shown (after its own rotation). */
  readonly width: number | null;
  readonly height: number | null;
  /** Where the words come from. `none`: a gap says why. */
  readonly source: 'text' | 'ocr' | 'none';
  readonly blocks: readonly Block[];
}

/** A file inside a file; it becomes a document of its own, with this one as parent. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the file says about itself; never trusted over what its pages say. Dates are ISO 8601. */
export interface FileInfo {
  readonly title?: string;
  readonly author?: string;
  readonly created?: string;
  /** Mail only. */
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly sent?: string;
}

/** What a parser makes of bytes. Pure: the same bytes give the same value. */
export interface ParsedDocument {
  /** Name of the row in `parsers/index.ts`. */
  readonly format: string;
  /** `name@version` of the parser; stored with the result so that a newer parser can re-read. */
  readonly parser: string;
  readonly pages: readonly Page[];
  readonly info: FileInfo;
  readonly notices: readonly Notice[];
  readonly attachments: readonly Attachment[];
}

/** A gap that text recognition may fill. */
export const waitsForOcr = (block: Block): block is Extract<Block, { readonly kind: 'gap' }> =>
  block.kind === 'gap' && block.reason === 'page-needs-ocr';

/** The pieces of work of the `ocr` step: pages, and in a format without pages each of its pictures. */
export function countNeedingOcr({ pages }: ParsedDocument): number {
  return pages.reduce((sum, { number, blocks }) => {
    const waiting = blocks.filter(waitsForOcr).length;
    return sum + (number === null ? waiting : Math.min(1, waiting));
  }, 0);
}

/** Pages that hold a `page-needs-ocr` gap, counted from 1. */
export function pagesNeedingOcr(document: ParsedDocument): readonly number[] {
  return document.pages.flatMap((page) => (page.number !== null && page.blocks.some(waitsForOcr) ? [page.number] : []));
}
