import type { ImageSize } from './image-size.ts';

/** Boxes that hold boxes on the way to the properties of the pictures, and the bytes before the first inner box. */
const CONTAINERS: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };
/** Boxes looked at: an honest file has some hundred. */
const MOST_BOXES = 20_000;

const latin = new TextDecoder('latin1');

/**
 * Pixels of the largest picture in a HEIC, as shown: telephones cut a photo into tiles and keep a preview beside it, and turn
 * all of them alike. Read by hand, so that a claim of a million times the file is known before any decoder sees it.
 */
export function heicSize(bytes: Uint8Array): ImageSize | null {
  const seen: { largest: ImageSize | null; isTurned: boolean; boxes: number } = { largest: null, isTurned: false, boxes: 0 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const walk = (from: number, to: number): void => {
    for (let at = from; at + 8 <= to;) {
      seen.boxes += 1;
      if (seen.boxes > MOST_BOXES) return;
      const name = latin.decode(bytes.subarray(at + 4, at + 8));
      const short = view.getUint32(at);
      const length = short === 0 ? to - at : short;
      if (length < 8 || at + length > to) return;
      const inner = CONTAINERS[name];
      if (inner !== undefined) walk(at + 8 + inner, at + length);
      if (name === 'ispe' && length >= 20)
        seen.largest = larger(seen.largest, { width: view.getUint32(at + 12), height: view.getUint32(at + 16) });
      if (name === 'irot' && length >= 9) seen.isTurned = (view.getUint8(at + 8) & 1) === 1;
      at += length;
    }
  };
  walk(0, bytes.length);
  if (seen.largest === null) return null;
  return seen.isTurned ? { width: seen.largest.height, height: seen.largest.width } : seen.largest;
}

function larger(a: ImageSize | null, b: ImageSize): ImageSize {
  return a !== null && a.width * a.height >= b.width * b.height ? a : b;
}
