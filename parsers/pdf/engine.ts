import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { Failure } from '../../domain/failure.ts';

/** PDFium in WebAssembly; its pointers are numbers. */
export type Pdfium = WrappedPdfiumModule;

/** An open document; everything PDFium hands out for it dies with it. */
export interface OpenPdf {
  readonly engine: Pdfium;
  readonly document: number;
  /** For form fields; 0 where the form could not be opened. */
  readonly form: number;
  readonly pageCount: number;
}

/** What FPDF_GetLastError says. */
const PASSWORD = 4;
const SECURITY = 5;

let loading: Promise<Pdfium> | undefined;

/** Loaded once per process, on first use: 4.6 MB of WebAssembly, about 60 ms. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= (async () => {
    const file = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
    const engine = await init({ wasmBinary: Uint8Array.from(file).buffer });
    engine.PDFiumExt_Init();
    return engine;
  })();
  return loading;
}

/** Opens, hands over, and gives the memory back whatever happens. */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: OpenPdf) => T | Promise<T>): Promise<T> {
  const engine = await loadPdfium();
  const { malloc, free } = engine.pdfium.wasmExports;
  const pointer = malloc(bytes.length);
  if (pointer === 0) throw new Failure('document.too-large', { bytes: bytes.length });
  engine.pdfium.HEAPU8.set(bytes, pointer);
  const document = engine.FPDF_LoadMemDocument(pointer, bytes.length, '');
  if (document === 0) {
    const reason = engine.FPDF_GetLastError();
    free(pointer);
    throw new Failure(reason === PASSWORD || reason === SECURITY ? 'document.encrypted' : 'document.corrupt', { reason });
  }
  const info = engine.PDFiumExt_OpenFormFillInfo();
  const form = engine.PDFiumExt_InitFormFillEnvironment(document, info);
  try {
    return await use({ engine, document, form, pageCount: engine.FPDF_GetPageCount(document) });
  } finally {
    if (form !== 0) engine.PDFiumExt_ExitFormFillEnvironment(form);
    engine.PDFiumExt_CloseFormFillInfo(info);
    engine.FPDF_CloseDocument(document);
    free(pointer);
  }
}

/** A piece of PDFium's memory for results, given back after use. */
export function withScratch<T>(engine: Pdfium, bytes: number, use: (pointer: number) => T): T {
  const pointer = engine.pdfium.wasmExports.malloc(bytes);
  try {
    return use(pointer);
  } finally {
    engine.pdfium.wasmExports.free(pointer);
  }
}

/** A text that PDFium writes as UTF-16; asked twice, first for its length in bytes. */
export function readText(engine: Pdfium, ask: (buffer: number, size: number) => number): string {
  const size = ask(0, 0);
  if (size <= 2) return '';
  return withScratch(engine, size, (pointer) => {
    ask(pointer, size);
    return new TextDecoder('utf-16le').decode(engine.pdfium.HEAPU8.slice(pointer, pointer + size - 2));
  });
}
