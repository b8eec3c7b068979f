import type { Attachment } from '../../domain/parsed-document.ts';
import { readText, withScratch, type OpenPdf } from './engine.ts';

/** Files inside the file, as long as they fit in `mostBytes` together. */
export function readAttachments({ engine, document }: OpenPdf, mostBytes: number): Attachment[] {
  const found: Attachment[] = [];
  let left = mostBytes;
  for (let at = 0; at < engine.FPDFDoc_GetAttachmentCount(document); at += 1) {
    const attachment = engine.FPDFDoc_GetAttachment(document, at);
    const size = attachment === 0 ? 0 : sizeOf(engine, attachment);
    if (size === 0 || size > left) continue;
    left -= size;
    const name = readText(engine, (buffer, length) => engine.FPDFAttachment_GetName(attachment, buffer, length));
    const bytes = withScratch(engine, size + 8, (scratch) => {
      engine.FPDFAttachment_GetFile(attachment, scratch + 8, size, scratch);
      return engine.pdfium.HEAPU8.slice(scratch + 8, scratch + 8 + size);
    });
    found.push({ name: name === '' ? `bilag-${at + 1}` : name, bytes });
  }
  return found;
}

function sizeOf(engine: OpenPdf['engine'], attachment: number): number {
  return withScratch(engine, 8, (scratch) =>
    engine.FPDFAttachment_GetFile(attachment, 0, 0, scratch) ? (new Uint32Array(engine.pdfium.HEAPU8.buffer, scratch, 1)[0] ?? 0) : 0,
  );
}
