import type { Notice } from '../../domain/notice.ts';
import { countNeedingOcr, pagesNeedingOcr, type Page, type ParsedDocument } from '../../domain/parsed-document.ts';
import { layoutDocument } from '../page-layout/layout-document.ts';
import { wholePage } from '../pdf/page-frame.ts';
import { withPdf } from '../pdf/engine.ts';
import type { Bitmap } from './bitmap.ts';
import { closeEngine } from './engine.ts';
import { fillGaps } from './fill-gaps.ts';
import { emptyPage, noticesOf } from './notices-of.ts';
import { readBitmapWords } from './read-bitmap.ts';
import { readGaps, type ReadGap } from './read-gaps.ts';

export type { Bitmap } from './bitmap.ts';

export interface OcrOptions {
  /** Only these of the pages that need it, counted from 1. */
  readonly pages?: readonly number[];
}
/** Told after each page. */
export type OnPage = (progress: { readonly done: number; readonly total: number }) => void;

/** Fills the `page-needs-ocr` gaps of a PDF, of a picture file, or of a document with pictures in it; a page on which nothing can be read stays a gap with a notice. */
export async function readPages(
  bytes: Uint8Array,
  parsed: ParsedDocument,
  onPage?: OnPage,
  options: OcrOptions = {},
): Promise<ParsedDocument> {
  if (parsed.pages.some(({ number }) => number === null)) return readPicturesOf(bytes, parsed, onPage);
  const wanted = pagesNeedingOcr(parsed).filter((page) => options.pages?.includes(page) ?? true);
  if (wanted.length === 0) return parsed;
  // Loaded here and not above: it uses `readBitmap` of this file.
  if (parsed.format === 'image') return (await import('../image/read-image-pages.ts')).readImagePages(bytes, parsed, onPage);
  return withPdf(bytes, async (pdf) => {
    const read: ReadGap[] = [];
    for (const [at, number] of wanted.entries()) {
      const page = parsed.pages.find((p) => p.number === number);
      if (page !== undefined) read.push(...(await readGaps(pdf, page, number)));
      onPage?.({ done: at + 1, total: wanted.length });
    }
    return fillGaps(parsed, read);
  });
}

async function readPicturesOf(bytes: Uint8Array, parsed: ParsedDocument, onPage?: OnPage): Promise<ParsedDocument> {
  const total = countNeedingOcr(parsed);
  if (total === 0) return parsed;
  // Loaded here and not above: it uses the list of formats, which uses this file.
  const { readPictures } = await import('./read-pictures.ts');
  let done = 0;
  return readPictures(bytes, parsed, () => onPage?.({ done: (done += 1), total }));
}

/** For pictures that come without a PDF around them; `number` is the page they become. */
export async function readBitmap(bitmap: Bitmap, number = 1): Promise<{ readonly page: Page; readonly notices: readonly Notice[] }> {
  const result = await readBitmapWords(bitmap);
  const [blocks = []] = layoutDocument([{ number, frames: [result.frame] }]);
  const scale = 72 / bitmap.dpi;
  const size = { number, width: bitmap.width * scale, height: bitmap.height * scale };
  const empty = emptyPage(result, size);
  return blocks.length === 0
    ? empty
    : { page: { ...empty.page, source: 'ocr', blocks }, notices: noticesOf(result, blocks, wholePage(number, size)) };
}

/** Gives back the engine's memory. */
export const closeOcr = closeEngine;
