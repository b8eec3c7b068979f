import type { Notice } from '../../domain/notice.ts';
import { pagesNeedingOcr, type Page, type ParsedDocument } from '../../domain/parsed-document.ts';
import { readBitmap } from '../ocr/index.ts';
import { imageBitmap } from './image-bitmap.ts';

/** Fills the `page-needs-ocr` gaps of a picture; a page whose pixels cannot be decoded stays a gap with a notice. */
export async function readImagePages(
  bytes: Uint8Array,
  parsed: ParsedDocument,
  onPage?: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<ParsedDocument> {
  const wanted = new Set(pagesNeedingOcr(parsed));
  const pages: Page[] = [];
  const notices: Notice[] = [];
  let done = 0;
  for (const page of parsed.pages) {
    if (page.number === null || !wanted.has(page.number)) {
      pages.push(page);
      continue;
    }
    const read = await readPage(bytes, page, page.number);
    pages.push(read.page);
    notices.push(...read.notices);
    onPage?.({ done: (done += 1), total: wanted.size });
  }
  return { ...parsed, pages, notices: [...parsed.notices, ...notices] };
}

async function readPage(
  bytes: Uint8Array,
  page: Page,
  number: number,
): Promise<{ readonly page: Page; readonly notices: readonly Notice[] }> {
  let bitmap;
  try {
    bitmap = await imageBitmap(bytes, number, page.width);
  } catch {
    return unreadable(page); // whatever the decoder says of it, the pixels are not to be had
  }
  const read = await readBitmap(bitmap, number);
  return { ...read, page: { ...read.page, width: page.width, height: page.height } };
}

function unreadable(page: Page): { readonly page: Page; readonly notices: readonly Notice[] } {
  const blocks = page.blocks.map((block) => (block.kind === 'gap' ? { ...block, reason: 'page-unreadable' as const } : block));
  const place = blocks[0]?.place ?? null;
  return {
    page: { ...page, blocks },
    notices: [{ code: 'page.unreadable', severity: 'loss', reason: 'Unexpected picture data, expected pixels that can be decoded', place }],
  };
}
