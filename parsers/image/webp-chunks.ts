import type { ImageSize } from './image-size.ts';
import { exifOrientation } from './jpeg-segments.ts';

const latin = new TextDecoder('latin1');

/** The chunks of a WebP: four letters and content, each padded to an even number of bytes. */
function* chunks(bytes: Uint8Array): Generator<{ name: string; content: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    yield { name: latin.decode(bytes.subarray(at, at + 4)), content: bytes.subarray(at + 8, at + 8 + length) };
    at += 8 + length + (length & 1);
  }
}

/** The larger of what the canvas and the picture on it claim: a decoder makes room for either. */
export function webpSize(bytes: Uint8Array): ImageSize | null {
  let [width, height] = [0, 0];
  for (const { name, content } of chunks(bytes)) {
    const size = sizeIn(name, content);
    if (size === null) continue;
    width = Math.max(width, size.width);
    height = Math.max(height, size.height);
  }
  return width === 0 || height === 0 ? null : { width, height };
}

function sizeIn(name: string, content: Uint8Array): ImageSize | null {
  if (content.length < 10) return null;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (name === 'VP8X') return { width: 1 + (view.getUint32(4, true) & 0xff_ff_ff), height: 1 + (view.getUint32(6, true) >>> 8) };
  // Lossy: three bytes of frame tag, three of start code, then two times 14 bits.
  if (name === 'VP8 ') return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  if (name !== 'VP8L') return null;
  const bits = view.getUint32(1, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

/** The camera's note on which side is up, as EXIF numbers it; some programs write the name of the segment before it. */
export function webpOrientation(bytes: Uint8Array): number {
  for (const { name, content } of chunks(bytes)) {
    if (name === 'EXIF') return exifOrientation(latin.decode(content.subarray(0, 4)) === 'Exif' ? content.subarray(6) : content);
  }
  return 1;
}
