import { constants, crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './read-directory.ts';

const LOCAL = 0x04034b50;
/** An entry's own header, without its name. */
export const LOCAL_BYTES = 30;
/** Packed bytes that a first look takes: enough for the tables that stand before the first letter. */
const PEEKED = 1_024;
const [STORED, DEFLATED] = [0, 8];

/** The content of an entry; null where it is damaged, lies about its size, or is packed in a way that is not known. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = contentOf(bytes, entry);
  if (packed === null) return null;
  const content = inflate(packed, entry);
  return content !== null && content.length === entry.declared && crc32(content) === entry.crc32 ? content : null;
}

function contentOf(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  if (at + LOCAL_BYTES > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== LOCAL) return null;
  const from = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed <= bytes.length ? bytes.subarray(from, from + packed) : null;
}

function inflate(packed: Uint8Array, { method, declared }: ZipEntry): Uint8Array | null {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return null;
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, declared) })); // stops at the first byte over what is declared
  } catch {
    return null; // told as an attachment that cannot be opened
  }
}

/** Whether an entry's first bytes are those of an archive, whatever its name says; only these bytes are unpacked. */
export function beginsLikeArchive(bytes: Uint8Array, entry: ZipEntry): boolean {
  const packed = contentOf(bytes, entry)?.subarray(0, PEEKED);
  if (packed === undefined) return false;
  if (entry.method === STORED) return packed[0] === 0x50 && packed[1] === 0x4b;
  try {
    const [first, second] = inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
    return first === 0x50 && second === 0x4b;
  } catch {
    return false; // `unpack` says what is wrong with it
  }
}
