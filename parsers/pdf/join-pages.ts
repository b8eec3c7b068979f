import { Failure } from '../../domain/failure.ts';
import { withPdf, type OpenPdf, type Pdfium } from './engine.ts';

/** Pages of one file, counted from 1, in the order in which they are wanted. */
export interface PdfPiece {
  readonly bytes: Uint8Array;
  readonly pages: readonly number[];
}

/** Into a file that is printed, whose form fields and remarks become drawing. */
const FLATTEN_FOR_PRINT = 1;

/**
 * One PDF of our own first file, whole, and pages of others behind it. What a page could do (links, scripts, fields) stays
 * behind; what it shows comes along. Throws `document.corrupt` where a page is not there.
 */
export async function joinPdfPages(front: Uint8Array, pieces: readonly PdfPiece[]): Promise<Uint8Array> {
  return withPdf(front, async (target) => {
    for (const { bytes, pages } of pieces) await withPdf(bytes, (source) => importPages(target, source, pages));
    return save(target);
  });
}

function importPages({ engine, document: target }: OpenPdf, source: OpenPdf, pages: readonly number[]): void {
  for (const page of pages) quieten(source, page);
  const at = engine.FPDF_GetPageCount(target);
  if (!engine.FPDF_ImportPages(target, source.document, pages.join(','), at))
    throw new Failure('document.corrupt', { pages: pages.length });
}

/** Fields and remarks are drawn into the page, and then every annotation goes. */
function quieten({ engine, document, pageCount }: OpenPdf, page: number): void {
  const pointer = page > pageCount ? 0 : engine.FPDF_LoadPage(document, page - 1);
  if (pointer === 0) throw new Failure('document.corrupt', { page });
  try {
    engine.FPDFPage_Flatten(pointer, FLATTEN_FOR_PRINT);
    for (let left = engine.FPDFPage_GetAnnotCount(pointer); left > 0; left -= 1) engine.FPDFPage_RemoveAnnot(pointer, left - 1);
  } finally {
    engine.FPDF_ClosePage(pointer);
  }
}

function save({ engine, document }: OpenPdf): Uint8Array {
  const writer = engine.PDFiumExt_OpenFileWriter();
  try {
    engine.PDFiumExt_SaveAsCopy(document, writer);
    return written(engine, writer);
  } finally {
    engine.PDFiumExt_CloseFileWriter(writer);
  }
}

function written(engine: Pdfium, writer: number): Uint8Array {
  const size = engine.PDFiumExt_GetFileWriterSize(writer);
  const { malloc, free } = engine.pdfium.wasmExports;
  const pointer = size === 0 ? 0 : malloc(size);
  if (pointer === 0) throw new Failure('document.too-large', { bytes: size });
  engine.PDFiumExt_GetFileWriterData(writer, pointer, size);
  const bytes = engine.pdfium.HEAPU8.slice(pointer, pointer + size);
  free(pointer);
  return bytes;
}
