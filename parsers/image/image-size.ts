import { imageType } from '../signatures.ts';
import { heicSize } from './heic-boxes.ts';
import { readDirectories } from './tiff-directories.ts';
import { webpSize } from './webp-chunks.ts';

export interface ImageSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture, of a TIFF's first page, from its header alone; null where that is not to be found. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const type = imageType(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (type === 'png') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (type === 'jpeg') return jpegSize(view);
    if (type === 'webp') return webpSize(bytes);
    if (type === 'heic') return heicSize(bytes);
    return type === 'tiff' ? (readDirectories(bytes, 10_000)[0] ?? null) : null;
  } catch {
    return null; // the header is damaged, or ends before it says its size
  }
}

/** Pixels an inch by a PNG's `pHYs` chunk; null where it has none before its pixels. */
export function pngDensity(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 21 <= bytes.length;) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IDAT') return null;
    if (name === 'pHYs') return bytes[at + 16] === 1 ? Math.round(view.getUint32(at + 8) * 0.0254) : null;
    at += 12 + view.getUint32(at);
  }
  return null;
}

/** Walks the segments to the start of frame, which holds the size. */
function jpegSize(view: DataView): ImageSize | null {
  for (let at = 2; at < view.byteLength - 8;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + view.getUint16(at + 2);
  }
  return null;
}
