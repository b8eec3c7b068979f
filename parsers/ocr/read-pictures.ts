import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import { waitsForOcr, type ParsedDocument } from '../../domain/parsed-document.ts';
import { defaultLimits } from '../format.ts';
import { imageBitmap } from '../image/image-bitmap.ts';
import { formats } from '../index.ts';
import { fillPictureGaps, type PictureReading } from '../layout/fill-picture-gaps.ts';
import { placeBlocks, type Draft } from '../layout/place-blocks.ts';
import { layoutDocument } from '../page-layout/layout-document.ts';
import { PHOTOGRAPH } from './fill-gaps.ts';
import { noticesOf } from './notices-of.ts';
import { readBitmapWords } from './read-bitmap.ts';

/** Fills the gaps of a format without pages: each stands for a picture among the text. */
export async function readPictures(bytes: Uint8Array, parsed: ParsedDocument, onPicture?: () => void): Promise<ParsedDocument> {
  const parser = await formats.find(({ name }) => name === parsed.format)?.load();
  const pictures = await parser?.pictures?.(bytes, defaultLimits);
  const readings = new Map<number, PictureReading>();
  for (const block of parsed.pages.flatMap(({ blocks }) => blocks.filter(waitsForOcr))) {
    if (block.place.kind !== 'block') continue;
    const picture = pictures?.get(block.place.block);
    readings.set(block.place.block, picture === undefined ? unread('warning') : await readPicture(picture));
    onPicture?.();
  }
  return fillPictureGaps(parsed, readings);
}

async function readPicture(picture: Uint8Array): Promise<PictureReading> {
  let bitmap;
  try {
    bitmap = await imageBitmap(picture, 1, null);
  } catch {
    return unread('warning'); // whatever the decoder says of it, the pixels are not to be had
  }
  const result = await readBitmapWords(bitmap);
  const [made = []] = result.confidence < PHOTOGRAPH ? [] : layoutDocument([{ number: 1, frames: [result.frame] }]);
  if (made.length === 0) return unread('info');
  const blocks = placeBlocks(made.map(asDraft));
  const whole = blocks[0]?.place;
  if (whole === undefined) return unread('info');
  const notices = noticesOf(result, made, whole).map((notice): Notice => {
    const place = blocks[made.findIndex((block) => block.place === notice.place)]?.place ?? whole;
    const reason = 'Unexpected picture among the text, expected text; read from its pixels';
    return notice.code === 'page.read-by-ocr' ? { ...notice, reason, place } : { ...notice, place };
  });
  return { blocks, notices };
}

/** A picture without words stays a gap of its own kind: a photograph or a drawing. */
function unread(severity: 'info' | 'warning'): PictureReading {
  const place = { kind: 'block', block: 0, start: 0, end: 0 } as const;
  const reason =
    severity === 'info'
      ? 'Unexpected picture without readable words, expected text or a drawing'
      : 'Unexpected picture data, expected pixels';
  return { blocks: [{ kind: 'gap', reason: 'image-unread', place }], notices: [{ code: 'image.unread', severity, reason, place }] };
}

/** Without boxes: they would lie on a picture that a format without pages has no page for. A picture's largest line is not the title. */
function asDraft(block: Block): Draft {
  if (block.kind === 'gap') return { kind: 'gap', reason: block.reason };
  if (block.kind === 'table-row') return { ...block, cells: block.cells.map(({ text, column }) => ({ text, column })) };
  if (block.kind === 'title') return { kind: 'section-title', level: 2, text: block.text };
  const { words: _words, place: _place, ...draft } = block;
  return draft;
}
