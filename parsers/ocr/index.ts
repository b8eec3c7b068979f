import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import { pagesNeedingOcr, type Page, type ParsedDocument } from '../../domain/parsed-document.ts';
import type { PagePlace } from '../../domain/place.ts';
import type { InkPage } from '../page-layout/ink-word.ts';
import { layoutDocument } from '../page-layout/layout-document.ts';
import { withPdf, type OpenPdf } from '../pdf/engine.ts';
import type { Bitmap } from './bitmap.ts';
import { closeEngine } from './engine.ts';
import { readBitmapWords, type ReadBitmap } from './read-bitmap.ts';
import { renderPage } from './render-page.ts';

export interface OcrOptions {
  /** Only these of the pages that need it, counted from 1. */
  readonly pages?: readonly number[];
}
/** Told after each page. */
export type OnPage = (progress: { readonly done: number; readonly total: number }) => void;

/** Pixels an inch that pages are drawn at. */
const DPI = 250;
/** Below this mean certainty a page is pointed out. */
const LOW_PAGE = 0.75;

/** Fills the `page-needs-ocr` gaps of a PDF or a picture; a page on which nothing can be read stays a gap with a notice. */
export async function readPages(bytes: Uint8Array, parsed: ParsedDocument, onPage?: OnPage, options: OcrOptions = {}): Promise<ParsedDocument> {
  const wanted = pagesNeedingOcr(parsed).filter((page) => options.pages?.includes(page) ?? true);
  if (wanted.length === 0) return parsed;
  // Loaded here and not above: it uses `readBitmap` of this file.
  if (parsed.format === 'image') return (await import('../image/read-image-pages.ts')).readImagePages(bytes, parsed, onPage);
  return withPdf(bytes, async (pdf) => {
    const read = new Map<number, ReadBitmap>();
    for (const number of wanted) {
      read.set(number, await readPdfPage(pdf, number));
      onPage?.({ done: read.size, total: wanted.length });
    }
    return fill(parsed, read);
  });
}

const readPdfPage = (pdf: OpenPdf, number: number): Promise<ReadBitmap> => readBitmapWords(renderPage(pdf, number, DPI));

/** All pages read are laid out together, so that a title stands out against the text of its document. */
function fill(parsed: ParsedDocument, read: ReadonlyMap<number, ReadBitmap>): ParsedDocument {
  const ink = [...read].map(([number, { frame }]): InkPage => ({ number, frames: [frame] }));
  const blocks = new Map(layoutDocument(ink).map((made, at) => [ink[at]?.number ?? 0, made]));
  const notices: Notice[] = [];
  const pages = parsed.pages.map((page): Page => {
    const result = page.number === null ? undefined : read.get(page.number);
    if (page.number === null || result === undefined) return page;
    const made = blocks.get(page.number) ?? [];
    const place = wholePage(page, page.number);
    notices.push(...noticesOf(result, made, place));
    const unread: Block = { kind: 'gap', reason: 'page-unreadable', place };
    return { ...page, source: made.length === 0 ? 'none' : 'ocr', blocks: made.length === 0 ? [unread] : made };
  });
  return { ...parsed, pages, notices: [...parsed.notices, ...notices] };
}

function noticesOf({ confidence }: ReadBitmap, blocks: readonly Block[], place: PagePlace): Notice[] {
  if (blocks.length === 0) return [{ code: 'page.unreadable', severity: 'loss', reason: 'Unexpected page without readable words, expected text', place }];
  const read: Notice = { code: 'page.read-by-ocr', severity: 'info', reason: 'Unexpected page without usable text, expected a text layer; read from its picture', place };
  const unsure: Notice = { code: 'page.low-certainty', severity: 'warning', reason: `Unexpected certainty of ${Math.round(confidence * 100)} %, expected at least ${LOW_PAGE * 100} %`, place };
  return confidence < LOW_PAGE ? [read, unsure] : [read];
}

function wholePage(page: Page, number: number): PagePlace {
  return { kind: 'page', page: number, box: { x: 0, y: 0, width: page.width ?? 0, height: page.height ?? 0 }, lines: [] };
}

/** For pictures that come without a PDF around them; `number` is the page they become. */
export async function readBitmap(bitmap: Bitmap, number = 1): Promise<{ readonly page: Page; readonly notices: readonly Notice[] }> {
  const result = await readBitmapWords(bitmap);
  const scale = 72 / bitmap.dpi;
  const empty: Page = { number, width: bitmap.width * scale, height: bitmap.height * scale, source: 'none', blocks: [] };
  const place = wholePage(empty, number);
  const blocks = layoutDocument([{ number, frames: [result.frame] }])[0] ?? [];
  const unread: Block = { kind: 'gap', reason: 'page-unreadable', place };
  const page: Page = { ...empty, source: blocks.length === 0 ? 'none' : 'ocr', blocks: blocks.length === 0 ? [unread] : blocks };
  return { page, notices: noticesOf(result, blocks, place) };
}

/** Gives back the engine's memory. */
export const closeOcr = closeEngine;
