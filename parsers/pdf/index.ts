import type { Block } from '../../domain/block.ts';
import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Page, ParsedDocument } from '../../domain/parsed-document.ts';
import type { Parser } from '../format.ts';
import { layoutDocument } from '../page-layout/layout-document.ts';
import { withPdf } from './engine.ts';
import { wholePage } from './page-frame.ts';
import { readAttachments } from './read-attachments.ts';
import { readInfo } from './read-info.ts';
import { readPage, type ReadPage } from './read-page.ts';

const version = 'pdf@1';

/** PDF through PDFium: words with places, laid out to blocks; pages without usable text become gaps. */
export const parser: Parser = {
  version,
  parse: async (bytes, limits) => {
    if (bytes.length === 0) throw new Failure('document.empty');
    return withPdf(bytes, (pdf) => {
      if (pdf.pageCount === 0) throw new Failure('document.no-pages', {});
      const pages = Array.from({ length: Math.min(pdf.pageCount, limits.maxPages) }, (_, at) => readPage(pdf, at + 1));
      const { made, notices } = assemble(pages, pdf.pageCount);
      return { format: 'pdf', parser: version, pages: made, info: readInfo(pdf), notices, attachments: readAttachments(pdf, limits.maxInflatedBytes) } satisfies ParsedDocument;
    });
  },
};

function assemble(pages: readonly ReadPage[], pageCount: number): { readonly made: readonly Page[]; readonly notices: readonly Notice[] } {
  const blocks = layoutDocument(pages.map((p) => p.ink));
  const made = pages.map(({ number, frame, gaps, source }, at): Page => ({ number, width: frame.width, height: frame.height, source, blocks: withGaps(blocks[at] ?? [], gaps) }));
  const notices = pages.flatMap((page) => page.notices);
  if (made.every((page) => page.source === 'none') && !pages.some((p) => p.gaps.some((gap) => gap.reason === 'page-needs-ocr'))) {
    notices.push({ code: 'file.no-text', severity: 'warning', reason: 'Unexpected file without text, expected words on at least one page', place: null });
  }
  const last = pages.at(-1);
  if (last === undefined || pageCount <= pages.length) return { made, notices };
  const place = wholePage(last.number, last.frame);
  const over: Notice = { code: 'pages.over-limit', severity: 'loss', reason: `Unexpected ${pageCount} pages, expected at most ${pages.length}`, place };
  const cut = made.map((page, at): Page => (at === made.length - 1 ? { ...page, blocks: [...page.blocks, { kind: 'gap', reason: 'pages-over-limit', place }] } : page));
  return { made: cut, notices: [...notices, over] };
}

/** A picture's gap stands before the first block below the picture's top. */
function withGaps(blocks: readonly Block[], gaps: ReadPage['gaps']): Block[] {
  const placed = [...blocks];
  for (const gap of gaps) {
    const below = placed.findIndex((block) => block.kind !== 'header' && block.place.kind === 'page' && block.place.box.y > gap.place.box.y);
    placed.splice(below < 0 ? placed.length : below, 0, gap);
  }
  return placed;
}
