import { withScratch, type OpenPdf } from '../pdf/engine.ts';
import { readPageFrame } from '../pdf/page-frame.ts';
import type { Bitmap } from './bitmap.ts';

const GREY_FORMAT = 1;
const WHITE = 0xffffffff;
const POINTS_PER_INCH = 72;
/** Drawn in grey, without form fields and annotations: their content is read from the file. */
const GREY = 0x08;
/** An A0 drawing at full resolution would take the memory of fifty pages. */
const MOST_PIXELS = 20_000_000;

/** The page as shown, in grey; a huge page is drawn coarser. */
export function renderPage(pdf: OpenPdf, number: number, wantedDpi: number): Bitmap {
  const { engine } = pdf;
  const page = engine.FPDF_LoadPage(pdf.document, number - 1);
  try {
    const frame = readPageFrame(pdf, page);
    const pixels = (frame.width * frame.height * wantedDpi ** 2) / POINTS_PER_INCH ** 2;
    const dpi = pixels > MOST_PIXELS ? wantedDpi * Math.sqrt(MOST_PIXELS / pixels) : wantedDpi;
    const [width, height] = [
      Math.max(1, Math.round((frame.width * dpi) / POINTS_PER_INCH)),
      Math.max(1, Math.round((frame.height * dpi) / POINTS_PER_INCH)),
    ];
    return withScratch(engine, width * height, (buffer) => {
      const bitmap = engine.FPDFBitmap_CreateEx(width, height, GREY_FORMAT, buffer, width);
      engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, GREY);
      const data = engine.pdfium.HEAPU8.slice(buffer, buffer + width * height);
      engine.FPDFBitmap_Destroy(bitmap);
      return { width, height, dpi, data };
    });
  } finally {
    engine.FPDF_ClosePage(page);
  }
}
