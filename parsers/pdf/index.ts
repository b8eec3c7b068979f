import type { Block } from '../../domain/block.ts';
import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { FileInfo, Page, ParsedDocument } from '../../domain/parsed-document.ts';
import type { PagePlace } from '../../domain/place.ts';
import type { Parser } from '../format.ts';
import type { InkPage } from '../page-layout/ink-word.ts';
import { layoutDocument } from '../page-layout/layout-document.ts';
import { withPdf, type OpenPdf } from './engine.ts';
import { framesOf } from './frames.ts';
import { readPageFrame, type PageFrame } from './page-frame.ts';
import { readDrawings } from './read-drawings.ts';
import { readInfo } from './read-info.ts';
import { readWords } from './read-words.ts';

const version = 'pdf@1';

interface ReadPage { readonly number: number; readonly frame: PageFrame; readonly ink: InkPage; readonly hole: 'page-needs-ocr' | 'page-blank' | null }

/** PDF through PDFium: words with places, laid out to blocks; pages without usable text become gaps. */
export const parser: Parser = {
  version,
  parse: (bytes, limits) =>
    withPdf(bytes, (pdf) => {
      if (pdf.pageCount === 0) throw new Failure('document.no-pages', {});
      const count = Math.min(pdf.pageCount, limits.maxPages);
      const pages = Array.from({ length: count }, (_, at) => readPage(pdf, at + 1));
      return assemble(pages, readInfo(pdf), pdf.pageCount);
    }),
};

function readPage(pdf: OpenPdf, number: number): ReadPage {
  const page = pdf.engine.FPDF_LoadPage(pdf.document, number - 1);
  try {
    const frame = readPageFrame(pdf, page);
    const words = readWords(pdf, page, frame);
    const empty = words.length === 0;
    const drawings = readDrawings(pdf, page, frame);
    const blank = empty && drawings.objects === 0;
    return { number, frame, ink: { number, frames: framesOf(words, frame, drawings) }, hole: blank ? 'page-blank' : empty ? 'page-needs-ocr' : null };
  } finally {
    pdf.engine.FPDF_ClosePage(page);
  }
}

function assemble(pages: readonly ReadPage[], info: FileInfo, pageCount: number): ParsedDocument {
  const notices: Notice[] = [];
  const blocks = layoutDocument(pages.map((p) => p.ink));
  const made = pages.map((page, at): Page => {
    const place: PagePlace = { kind: 'page', page: page.number, box: { x: 0, y: 0, width: page.frame.width, height: page.frame.height }, lines: [] };
    if (page.hole === 'page-blank') notices.push({ code: 'page.blank', severity: 'info', reason: 'Unexpected page without content, expected text', place });
    const gap: Block[] = page.hole === null ? [] : [{ kind: 'gap', reason: page.hole, place }];
    return { number: page.number, width: page.frame.width, height: page.frame.height, source: page.hole === null ? 'text' : 'none', blocks: [...(blocks[at] ?? []), ...gap] };
  });
  const last = made.at(-1);
  if (pageCount > pages.length && last?.number != null) {
    const place: PagePlace = { kind: 'page', page: last.number, box: { x: 0, y: 0, width: last.width ?? 0, height: last.height ?? 0 }, lines: [] };
    notices.push({ code: 'pages.over-limit', severity: 'loss', reason: `Unexpected ${pageCount} pages, expected at most ${pages.length}`, place });
    made[made.length - 1] = { ...last, blocks: [...last.blocks, { kind: 'gap', reason: 'pages-over-limit', place }] };
  }
  return { format: 'pdf', parser: version, pages: made, info, notices, attachments: [] };
}
