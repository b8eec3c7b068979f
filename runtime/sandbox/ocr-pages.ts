import { asFailure } from '../../domain/failure.ts';
import { pagesNeedingOcr, type Page, type ParsedDocument } from '../../domain/parsed-document.ts';
import type { Notice } from '../../domain/notice.ts';
import { joinPages } from '../../parsers/page-layout/join-pages.ts';
import type { PageProgress } from './sandbox.ts';

/**
 * Recognises each page by itself, so that pages spread over the lane's children and a page that breaks a limit costs no
 * other page. Such a page stays a gap, with a notice.
 *
 * @param readPage takes the document with one page that needs recognition and gives it back read
 */
export async function ocrPages(
  parsed: ParsedDocument,
  readPage: (page: ParsedDocument) => Promise<ParsedDocument>,
  onPage?: (progress: PageProgress) => void,
): Promise<ParsedDocument> {
  const needed = new Set(pagesNeedingOcr(parsed));
  let done = 0;
  const read = await Promise.all(
    parsed.pages.map(async (page) => {
      if (page.number === null || !needed.has(page.number)) return { page, notices: [] };
      const result = await readOne(parsed, page, readPage);
      done += 1;
      onPage?.({ done, total: needed.size });
      return result;
    }),
  );
  return joinPages({
    ...parsed,
    pages: read.map(({ page }) => page),
    notices: [...parsed.notices, ...read.flatMap(({ notices }) => notices)],
  });
}

async function readOne(
  parsed: ParsedDocument,
  page: Page,
  readPage: (page: ParsedDocument) => Promise<ParsedDocument>,
): Promise<{ page: Page; notices: readonly Notice[] }> {
  const alone: ParsedDocument = { ...parsed, pages: [page], notices: [], attachments: [] };
  try {
    const result = await readPage(alone).catch((error: unknown) => {
      if (asFailure(error).retry && asFailure(error).details['closed'] !== true) return readPage(alone);
      throw error;
    });
    return { page: result.pages[0] ?? page, notices: result.notices };
  } catch (error) {
    const failure = asFailure(error);
    if (failure.details['closed'] === true) throw failure;
    return unreadable(page, failure.code);
  }
}

function unreadable(page: Page, code: string): { page: Page; notices: readonly Notice[] } {
  const blocks = page.blocks.map((block) =>
    block.kind === 'gap' && block.reason === 'page-needs-ocr' ? { ...block, reason: 'page-unreadable' as const } : block,
  );
  const place = blocks.find((block) => block.kind === 'gap')?.place ?? null;
  return {
    page: { ...page, blocks },
    notices: [{ code: 'page.unreadable', severity: 'loss', reason: `Unexpected ${code}, expected a page that can be recognised`, place }],
  };
}
