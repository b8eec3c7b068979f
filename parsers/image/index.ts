import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Page, ParsedDocument } from '../../domain/parsed-document.ts';
import type { PagePlace } from '../../domain/place.ts';
import type { ParseLimits, Parser } from '../format.ts';
import { MAX_PIXELS, openImage, type ImagePage } from './open-image.ts';
import { pageDpi, pageSize } from './page-size.ts';

const version = 'image@1';

/** Scanned and photographed pages without a PDF around them: each becomes a page that waits for text recognition. */
export const parser: Parser = { version, parse };

async function parse(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const sheets = open(bytes, limits);
  if (sheets.length === 0) throw new Failure('document.no-pages');
  const notices: Notice[] = [];
  const pages = sheets.map((sheet, index) => toPage(sheet, index + 1, notices));
  if (sheets.length === 1 && notices.length === 1)
    throw new Failure('document.too-large', { pixels: (sheets[0]?.width ?? 0) * (sheets[0]?.height ?? 0), limit: MAX_PIXELS });
  return { format: 'image', parser: version, pages, info: {}, notices, attachments: [] };
}

function open(bytes: Uint8Array, limits: ParseLimits): readonly ImagePage[] {
  try {
    return openImage(bytes, limits.maxPages);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('document.corrupt', {}, { cause: error });
  }
}

function toPage(sheet: ImagePage, number: number, notices: Notice[]): Page {
  const size = pageSize(sheet, pageDpi(sheet, sheet.dpi));
  const place: PagePlace = { kind: 'page', page: number, box: { x: 0, y: 0, ...size }, lines: [] };
  const isHuge = sheet.width * sheet.height > MAX_PIXELS;
  if (isHuge)
    notices.push({
      code: 'page.unreadable',
      severity: 'loss',
      reason: `Unexpected page of ${sheet.width} x ${sheet.height} pixels, expected at most ${MAX_PIXELS} in all`,
      place,
    });
  return { number, ...size, source: 'none', blocks: [{ kind: 'gap', reason: isHuge ? 'page-unreadable' : 'page-needs-ocr', place }] };
}
