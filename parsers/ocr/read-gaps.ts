import type { Page } from '../../domain/parsed-document.ts';
import type { Box } from '../../domain/place.ts';
import type { InkFrame } from '../page-layout/ink-word.ts';
import type { OpenPdf } from '../pdf/engine.ts';
import { readPageFrame } from '../pdf/page-frame.ts';
import { readFields } from '../pdf/read-fields.ts';
import { cropBitmap, type Bitmap } from './bitmap.ts';
import { readBitmapWords, type ReadBitmap } from './read-bitmap.ts';
import { renderPage } from './render-page.ts';

/** What was read for one gap: all of a page, or one picture on it. */
export interface ReadGap {
  readonly page: number;
  /** null where the gap is the whole page. */
  readonly picture: Box | null;
  readonly result: ReadBitmap;
}

/** Pixels an inch that pages are drawn at; scans come at 150 to 300. */
const DPI = 200;
const POINTS_PER_INCH = 72;

/** Draws the page once and reads each of its gaps. */
export async function readGaps(pdf: OpenPdf, page: Page, number: number): Promise<ReadGap[]> {
  const gaps = page.blocks.flatMap((b) =>
    b.kind === 'gap' && b.reason === 'page-needs-ocr' && b.place.kind === 'page' ? [b.place.box] : [],
  );
  const bitmap = renderPage(pdf, number, DPI);
  const read: ReadGap[] = [];
  for (const box of gaps) {
    const whole = box.width >= (page.width ?? 0) - 1 && box.height >= (page.height ?? 0) - 1;
    const result = whole ? await readWhole(pdf, bitmap, number) : await readPicture(bitmap, box);
    read.push({ page: number, picture: whole ? null : box, result });
  }
  return read;
}

/** Values of form fields are not drawn but taken from the file: they are certain. */
async function readWhole(pdf: OpenPdf, bitmap: Bitmap, number: number): Promise<ReadBitmap> {
  const result = await readBitmapWords(bitmap);
  const page = pdf.engine.FPDF_LoadPage(pdf.document, number - 1);
  const printed = result.frame.words.map((word) => ({ ...word, turns: 0 as const, unmapped: 0, invisible: false }));
  const fields = readFields(pdf, page, readPageFrame(pdf, page), printed);
  pdf.engine.FPDF_ClosePage(page);
  return { ...result, frame: { ...result.frame, words: [...result.frame.words, ...fields] } };
}

async function readPicture(bitmap: Bitmap, box: Box): Promise<ReadBitmap> {
  const scale = bitmap.dpi / POINTS_PER_INCH;
  const cut = {
    x0: Math.round(box.x * scale),
    y0: Math.round(box.y * scale),
    x1: Math.round((box.x + box.width) * scale),
    y1: Math.round((box.y + box.height) * scale),
  };
  const result = await readBitmapWords(cropBitmap(bitmap, cut, 0));
  const frame: InkFrame = { ...result.frame, toShown: (inside) => moved(result.frame.toShown(inside), box) };
  return { ...result, frame };
}

const moved = (box: Box, by: Box): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y });
