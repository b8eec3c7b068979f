import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Page, ParsedDocument } from '../../domain/parsed-document.ts';
import type { InkPage } from '../page-layout/ink-word.ts';
import { joinPages } from '../page-layout/join-pages.ts';
import { layoutDocument } from '../page-layout/layout-document.ts';
import { wholePage } from '../pdf/page-frame.ts';
import { emptyPage, noticesOf } from './notices-of.ts';
import type { ReadGap } from './read-gaps.ts';

/** Certainty below which a picture's words are taken for specks of a photograph. */
export const PHOTOGRAPH = 0.55;

/** All whole pages are laid out together, so that a title stands out against the text of its document. */
export function fillGaps(parsed: ParsedDocument, read: readonly ReadGap[]): ParsedDocument {
  const wholes = read.filter((gap) => gap.picture === null);
  const ink = wholes.map(({ page, result }): InkPage => ({ number: page, frames: [result.frame] }));
  const blocks = new Map(layoutDocument(ink).map((made, at) => [ink[at]?.number, made]));
  const notices: Notice[] = [];
  const pages = parsed.pages.map((page): Page => {
    const whole = wholes.find((gap) => gap.page === page.number);
    const filled = whole === undefined ? fillPictures(page, read) : fillPage(page, whole, blocks.get(whole.page) ?? []);
    notices.push(...filled.notices);
    return filled.page;
  });
  return joinPages({ ...parsed, pages, notices: [...parsed.notices, ...notices] });
}

interface Filled {
  readonly page: Page;
  readonly notices: readonly Notice[];
}

function fillPage(page: Page, { page: number, result }: ReadGap, blocks: readonly Block[]): Filled {
  const size = { number, width: page.width ?? 0, height: page.height ?? 0 };
  if (blocks.length === 0) return emptyPage(result, size);
  // Read by itself, a later page takes its largest line for the document's title.
  const shown = number > 1 ? blocks.map(asText) : blocks;
  return { page: { ...page, source: 'ocr', blocks: shown }, notices: noticesOf(result, blocks, wholePage(number, size)) };
}

/** A picture's blocks stand where its gap stood; a picture without words stays a gap of its own kind. */
function fillPictures(page: Page, read: readonly ReadGap[]): Filled {
  const notices: Notice[] = [];
  const blocks = page.blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'gap' || block.reason !== 'page-needs-ocr') return [block];
    const gap = read.find(
      ({ page: number, picture }) => number === page.number && block.place.kind === 'page' && picture === block.place.box,
    );
    if (gap === undefined) return [block];
    const [made = []] = gap.result.confidence < PHOTOGRAPH ? [] : layoutDocument([{ number: gap.page, frames: [gap.result.frame] }]);
    if (made.length > 0) {
      notices.push(...noticesOf(gap.result, made, block.place));
      return made.map(asText);
    }
    notices.push({
      code: 'image.unread',
      severity: 'info',
      reason: 'Unexpected picture without readable words, expected text or a drawing',
      place: block.place,
    });
    return [{ ...block, reason: 'image-unread' }];
  });
  return { page: { ...page, blocks }, notices };
}

/** A picture's largest line is not the document's title. */
const asText = (block: Block): Block => (block.kind === 'title' ? { ...block, kind: 'section-title', level: 2 } : block);
