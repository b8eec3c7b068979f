import { asFailure } from '../../domain/failure.ts';
import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import { countNeedingOcr, waitsForOcr, type Page, type ParsedDocument } from '../../domain/parsed-document.ts';
import { fillPictureGaps, type PictureReading } from '../../parsers/layout/fill-picture-gaps.ts';
import { joinPages } from '../../parsers/page-layout/join-pages.ts';
import type { PageProgress } from './sandbox.ts';

/** Takes the document with one page that needs recognition, or one picture of it, and gives it back read. */
type ReadSheet = (sheet: ParsedDocument) => Promise<ParsedDocument>;

/**
 * Recognises each page by itself, and in a format without pages each picture, so that they spread over the lane's children and
 * one that breaks a limit costs no other. Such a one stays a gap, with a notice.
 */
export async function ocrPages(
  parsed: ParsedDocument,
  readSheet: ReadSheet,
  onPage?: (progress: PageProgress) => void,
): Promise<ParsedDocument> {
  const total = countNeedingOcr(parsed);
  const reader = { readSheet, patience: { moreTries: MORE_TRIES } };
  let done = 0;
  const read = async (page: Page): Promise<SheetReading> => {
    const reading = await readOne({ ...parsed, pages: [page], notices: [], attachments: [] }, page, reader);
    done += 1;
    onPage?.({ done, total });
    return reading;
  };
  if (parsed.pages.some(({ number }) => number === null)) return readPictures(parsed, read);
  const pages = await Promise.all(parsed.pages.map(async (page) => (page.blocks.some(waitsForOcr) ? read(page) : { page, notices: [] })));
  return joinPages({
    ...parsed,
    pages: pages.map(({ page }) => page),
    notices: [...parsed.notices, ...pages.flatMap(({ notices }) => notices)],
  });
}

async function readPictures(parsed: ParsedDocument, read: (page: Page) => Promise<SheetReading>): Promise<ParsedDocument> {
  const gaps = parsed.pages.flatMap((page) => page.blocks.filter(waitsForOcr).map((gap) => ({ page, gap })));
  const readings = await Promise.all(
    gaps.map(async ({ page, gap }): Promise<[number, PictureReading]> => {
      const { page: sheet, notices } = await read({ ...page, blocks: [gap] });
      return [gap.place.kind === 'block' ? gap.place.block : 0, { blocks: sheet.blocks, notices }];
    }),
  );
  return fillPictureGaps(parsed, new Map(readings));
}

interface SheetReading {
  readonly page: Page;
  readonly notices: readonly Notice[];
}

/** Of each page or picture. */
const TRIES = 2;
/**
 * Beyond those, of all of a document together: children that are killed from outside, over and over, cost no page, and a file full of pages
 * that kill their readers costs each of them no more than its own tries.
 */
const MORE_TRIES = 8;

interface Reader {
  readonly readSheet: ReadSheet;
  /** The document's own. */
  readonly patience: { moreTries: number };
}

async function readAgain(alone: ParsedDocument, { readSheet, patience }: Reader, tries = 1): Promise<ParsedDocument> {
  try {
    return await readSheet(alone);
  } catch (error) {
    const { retry, details } = asFailure(error);
    const isSpent = tries >= TRIES && patience.moreTries === 0;
    if (!retry || details['closed'] === true || isSpent) throw error;
    if (tries >= TRIES) patience.moreTries -= 1;
    return readAgain(alone, { readSheet, patience }, tries + 1);
  }
}

async function readOne(alone: ParsedDocument, page: Page, reader: Reader): Promise<SheetReading> {
  try {
    const result = await readAgain(alone, reader);
    return { page: result.pages[0] ?? page, notices: result.notices };
  } catch (error) {
    const failure = asFailure(error);
    if (failure.details['closed'] === true) throw failure;
    return page.number === null ? unreadPicture(page, failure.code) : unreadable(page, failure.code);
  }
}

function unreadable(page: Page, code: string): SheetReading {
  const blocks = page.blocks.map((block) => (waitsForOcr(block) ? { ...block, reason: 'page-unreadable' as const } : block));
  const place = blocks.find((block) => block.kind === 'gap')?.place ?? null;
  return {
    page: { ...page, blocks },
    notices: [{ code: 'page.unreadable', severity: 'loss', reason: `Unexpected ${code}, expected a page that can be recognised`, place }],
  };
}

/** Numbered from 0, as every reading of a picture. */
function unreadPicture(page: Page, code: string): SheetReading {
  const gap: Block = { kind: 'gap', reason: 'image-unread', place: { kind: 'block', block: 0, start: 0, end: 0 } };
  const reason = `Unexpected ${code}, expected a picture that can be recognised`;
  return { page: { ...page, blocks: [gap] }, notices: [{ code: 'image.unread', severity: 'loss', reason, place: gap.place }] };
}
