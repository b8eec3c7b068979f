import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Page } from '../../domain/parsed-document.ts';
import type { Place } from '../../domain/place.ts';
import { wholePage } from '../pdf/page-frame.ts';
import type { ReadBitmap } from './read-bitmap.ts';

/** Below this mean certainty a page or a block is pointed out. */
const LOW_PAGE = 0.75;
const LOW_BLOCK = 0.6;

/** A page on which no word was found: blank paper, or a page that could not be read. */
export function emptyPage(
  { blank }: ReadBitmap,
  size: { readonly number: number; readonly width: number; readonly height: number },
): { readonly page: Page; readonly notices: readonly Notice[] } {
  const place = wholePage(size.number, size);
  const page: Page = { ...size, source: 'none', blocks: [{ kind: 'gap', reason: blank ? 'page-blank' : 'page-unreadable', place }] };
  const notice: Notice = blank
    ? { code: 'page.blank', severity: 'info', reason: 'Unexpected sheet without ink, expected text', place }
    : { code: 'page.unreadable', severity: 'loss', reason: 'Unexpected page without readable words, expected text', place };
  return { page, notices: [notice] };
}

/** That a page or a picture was read from its pixels, and where that is uncertain. @param whole all of it */
export function noticesOf({ confidence }: ReadBitmap, blocks: readonly Block[], whole: Place): Notice[] {
  const read: Notice = {
    code: 'page.read-by-ocr',
    severity: 'info',
    reason: 'Unexpected page without usable text, expected a text layer; read from its picture',
    place: whole,
  };
  if (confidence < LOW_PAGE) return [read, unsure(confidence, LOW_PAGE, whole)];
  const low = blocks.flatMap((block) => {
    const sure = certaintyOf(block);
    return sure < LOW_BLOCK ? [unsure(sure, LOW_BLOCK, block.place)] : [];
  });
  return [read, ...low];
}

function unsure(confidence: number, expected: number, place: Place): Notice {
  return {
    code: 'page.low-certainty',
    severity: 'warning',
    reason: `Unexpected certainty of ${Math.round(confidence * 100)} %, expected at least ${expected * 100} %`,
    place,
  };
}

/** Mean certainty of a block's words, weighed by letters; 1 where there are none. */
function certaintyOf(block: Block): number {
  const words =
    block.kind === 'gap' ? [] : block.kind === 'table-row' ? block.cells.flatMap((cell) => cell.words ?? []) : (block.words ?? []);
  const letters = words.reduce((sum, w) => sum + w.end - w.start, 0);
  return letters === 0 ? 1 : words.reduce((sum, w) => sum + (w.end - w.start) * (w.confidence ?? 1), 0) / letters;
}
