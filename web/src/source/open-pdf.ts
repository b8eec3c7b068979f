import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- Vite makes an address of it
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url&no-inline';

GlobalWorkerOptions.workerSrc = workerAddress;

/**
 * Opens a PDF for drawing; everything it loads comes from this site.
 *
 * @param bytes are copied, because the worker takes its bytes away from this thread
 */
export function openPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    data: bytes.slice(),
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    // Files from outside are hostile: nothing in them runs.
    isEvalSupported: false,
    enableXfa: false,
  });
}
