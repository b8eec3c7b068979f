import type { Block } from '../../domain/block.ts';
import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Page, ParsedDocument } from '../../domain/parsed-document.ts';
import type { ParseLimits, Parser } from '../format.ts';
import { layoutDocument } from '../page-layout/layout-document.ts';
import { withPdf } from './engine.ts';
import { wholePage } from './page-frame.ts';
import { readAttachments } from './read-attachments.ts';
import { readInfo } from './read-info.ts';
import { readPage, unreadablePage, type ReadPage } from './read-page.ts';

const version = 'pdf@1';

/** PDF through PDFium: words with places, laid out to blocks; pages without usable text become gaps. */
export const parser: Parser = {
  version,
  parse: async (bytes, limits) => {
    if (bytes.length === 0) throw new Failure('document.empty');
    try {
      return await parseWithPdfium(bytes, limits);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'document.corrupt') throw error;
      return parseWithPdfjs(bytes, limits);
    }
  },
};

function parseWithPdfium(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedDocument> {
  return withPdf(bytes, (pdf) => {
    if (pdf.pageCount === 0) throw new Failure('document.no-pages', {});
    const pages = Array.from({ length: Math.min(pdf.pageCount, limits.maxPages) }, (_, at) => readPage(pdf, at + 1));
    const { made, notices } = assemble(pages, pdf.pageCount);
    return {
      format: 'pdf',
      parser: version,
      pages: made,
      info: readInfo(pdf),
      notices,
      attachments: readAttachments(pdf, limits.maxInflatedBytes),
    } satisfies ParsedDocument;
  });
}

/** Pages without words stay gaps: PDFium, which draws pages for OCR, could not open the file. */
async function parseWithPdfjs(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedDocument> {
  const { readWithPdfjs } = await import('./read-with-pdfjs.ts');
  const { pages, count, info } = await readWithPdfjs(bytes, limits.maxPages);
  if (count === 0) throw new Failure('document.no-pages', {});
  const read = pages.map(({ number, frame, width, height }): ReadPage => {
    const size = { left: 0, bottom: 0, right: width, top: height, turns: 0 as const, width, height };
    return frame.words.length > 0
      ? { number, frame: size, ink: { number, frames: [frame] }, source: 'text', gaps: [], notices: [] }
      : unreadablePage(number, size);
  });
  const { made, notices } = assemble(read, count);
  return { format: 'pdf', parser: version, pages: made, info, notices, attachments: [] };
}

function assemble(pages: readonly ReadPage[], pageCount: number): { readonly made: readonly Page[]; readonly notices: readonly Notice[] } {
  // A tree of pages that leads back into itself counts to any number, and none of them is a page.
  if (pages.every(({ gaps }) => gaps.some(({ reason }) => reason === 'page-unreadable')))
    throw new Failure('document.corrupt', { pages: pages.length });
  const blocks = layoutDocument(pages.map((p) => p.ink));
  const made = pages.map(({ number, frame, gaps, source }, at): Page => ({
    number,
    width: frame.width,
    height: frame.height,
    source,
    blocks: withGaps(blocks[at] ?? [], gaps),
  }));
  const notices = pages.flatMap((page) => page.notices);
  if (made.every((page) => page.source === 'none') && !pages.some((p) => p.gaps.some((gap) => gap.reason === 'page-needs-ocr'))) {
    notices.push({
      code: 'file.no-text',
      severity: 'warning',
      reason: 'Unexpected file without text, expected words on at least one page',
      place: null,
    });
  }
  const last = pages.at(-1);
  if (last === undefined || pageCount <= pages.length) return { made, notices };
  const place = wholePage(last.number, last.frame);
  const over: Notice = {
    code: 'pages.over-limit',
    severity: 'loss',
    reason: `Unexpected ${pageCount} pages, expected at most ${pages.length}`,
    place,
  };
  const cut = made.map((page, at): Page =>
    at === made.length - 1 ? { ...page, blocks: [...page.blocks, { kind: 'gap', reason: 'pages-over-limit', place }] } : page,
  );
  return { made: cut, notices: [...notices, over] };
}

/** A picture's gap stands before the first block below the picture's top. */
function withGaps(blocks: readonly Block[], gaps: ReadPage['gaps']): Block[] {
  const placed = [...blocks];
  for (const gap of gaps) {
    const below = placed.findIndex(
      (block) => block.kind !== 'header' && block.place.kind === 'page' && block.place.box.y > gap.place.box.y,
    );
    placed.splice(below < 0 ? placed.length : below, 0, gap);
  }
  return placed;
}
