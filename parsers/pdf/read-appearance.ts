import type { OpenPdf } from './engine.ts';
import { readPageFrame } from './page-frame.ts';
import { readWords } from './read-words.ts';

/**
 * What an annotation says by its drawing: a signature of its signer, a stamp. PDFium reads no text out of an annotation, so the
 * drawing is brought to a page of its own and read there, in the order it was drawn. Empty for a drawing without words.
 */
export function readAppearance(pdf: OpenPdf, annotation: number): string {
  const { engine } = pdf;
  const drawing = engine.EPDFAnnot_ExportAppearanceAsDocument(annotation);
  if (drawing === 0) return '';
  try {
    const page = engine.FPDF_LoadPage(drawing, 0);
    if (page === 0) return '';
    const words = readWords(pdf, page, readPageFrame(pdf, page));
    engine.FPDF_ClosePage(page);
    return words.map(({ text }) => text).join(' ');
  } finally {
    engine.FPDF_CloseDocument(drawing);
  }
}
