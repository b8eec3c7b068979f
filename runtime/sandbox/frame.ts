/** What crosses the pipe: a JSON head and raw bytes beside it, so that a file is never turned into text. */
export interface Frame {
  readonly head: unknown;
  readonly blobs: readonly Uint8Array[];
}

/** Bytes of a length field. */
const FIELD = 4;
/** A frame over this is no answer of ours: a child that was taken over could else fill the parent's memory. */
const MAX_BYTES = 1_073_741_824;

/** Lengths first (head, number of blobs, each blob), then the head, then the blobs; numbers are big-endian. */
export function encodeFrame({ head, blobs }: Frame): Uint8Array[] {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const lengths = Buffer.alloc(FIELD * (2 + blobs.length));
  lengths.writeUInt32BE(json.length, 0);
  lengths.writeUInt32BE(blobs.length, FIELD);
  blobs.forEach((blob, index) => lengths.writeUInt32BE(blob.length, FIELD * (2 + index)));
  return [lengths, json, ...blobs];
}

/** Reads exactly `length` bytes, wherever they come from; null at the end of the stream. */
export type TakeBytes = (length: number) => Uint8Array | null;

/** One frame; null where the stream ends. Throws a RangeError for lengths that no honest frame has. */
export function decodeFrame(take: TakeBytes): Frame | null {
  const start = take(FIELD * 2);
  if (start === null) return null;
  const [headLength = 0, blobCount = 0] = readNumbers(start);
  if (blobCount > 10_000) throw new RangeError('Unexpected number of blobs');
  const lengths = take(FIELD * blobCount);
  if (lengths === null) return null;
  const sizes = readNumbers(lengths);
  if (sizes.reduce((sum, size) => sum + size, headLength) > MAX_BYTES) throw new RangeError('Unexpected size of a frame');
  const json = take(headLength);
  const blobs = sizes.map((size) => take(size));
  if (json === null || !blobs.every((blob) => blob !== null)) return null;
  return { head: JSON.parse(new TextDecoder().decode(json)), blobs };
}

function readNumbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / FIELD }, (_, index) => view.getUint32(index * FIELD));
}
