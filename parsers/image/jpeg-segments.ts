const latin = new TextDecoder('latin1');

/** The segments of a JPEG before its picture: marker and content. */
function* segments(bytes: Uint8Array): Generator<{ marker: number; content: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) return;
    const length = view.getUint16(at + 2);
    yield { marker, content: bytes.subarray(at + 4, at + 2 + length) };
    at += 2 + Math.max(2, length);
  }
}

/** Pixels an inch by the JFIF header; null where it gives only a ratio or nothing. */
export function readDensity(bytes: Uint8Array): number | null {
  for (const { marker, content } of segments(bytes)) {
    if (marker !== 0xe0 || latin.decode(content.subarray(0, 4)) !== 'JFIF' || content.length < 12) continue;
    const density = ((content[8] ?? 0) << 8) | (content[9] ?? 0);
    if (content[7] === 1) return density;
    if (content[7] === 2) return Math.round(density * 2.54);
  }
  return null;
}

/** The camera's note on which side is up: 1 (as it is), 3, 6 or 8, as EXIF numbers them. */
export function readOrientation(bytes: Uint8Array): number {
  for (const { marker, content } of segments(bytes)) {
    if (marker !== 0xe1 || latin.decode(content.subarray(0, 4)) !== 'Exif' || content.length < 20) continue;
    return exifOrientation(content.subarray(6));
  }
  return 1;
}

/** The same note where a file holds EXIF by itself; `exif` begins with its byte order. */
export function exifOrientation(exif: Uint8Array): number {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  if (view.byteLength < 8) return 1;
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const entries = view.getUint16(directory, little);
  for (let i = 0; i < entries && directory + 2 + i * 12 + 12 <= view.byteLength; i += 1) {
    const at = directory + 2 + i * 12;
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little);
  }
  return 1;
}
