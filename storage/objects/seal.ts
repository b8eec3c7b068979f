import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Failure } from '../../domain/failure.ts';

/**
 * AES-256-GCM in chunks, so that a range is read without the rest (the STREAM construction of Hoang, Reyhanitabar, Rogaway
 * and Vizár, 2015): the nonce of a chunk is a random prefix, the chunk's number, and whether it is the last. Chunks can
 * therefore not be swapped, dropped or cut off unseen, and the object's name is bound in as associated data.
 */
export const CHUNK_BYTES = 65_536;
export const TAG_BYTES = 16;
const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;
const PREFIX_BYTES = 7;
export const DATA_KEY_BYTES = 32;

/** What every sealed object begins with: a magic word, the id of its data key, and the prefix of its nonces. */
const MAGIC = Buffer.from('SBO1');
export const KEY_ID_BYTES = 16;
export const HEADER_BYTES = MAGIC.length + KEY_ID_BYTES + PREFIX_BYTES;

export interface Header {
  /** Lower-case hexadecimal. */
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

/** One object's secrets: its data key and the name it is bound to. */
export interface Seal {
  readonly dataKey: Uint8Array;
  readonly name: string;
}

/** Which chunk of an object it is, counted from 0. */
interface ChunkPlace {
  readonly chunk: number;
  readonly isLast: boolean;
}

function nonceOf(header: Uint8Array, chunk: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.set(header.subarray(HEADER_BYTES - PREFIX_BYTES), 0);
  nonce.writeUInt32BE(chunk, PREFIX_BYTES);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Throws `object.unreadable` where the bytes are no sealed object. */
export function readHeader(bytes: Uint8Array): Header {
  const header = bytes.subarray(0, HEADER_BYTES);
  if (header.length < HEADER_BYTES || !MAGIC.equals(header.subarray(0, MAGIC.length)))
    throw new Failure('object.unreadable', { reason: 'not sealed' });
  return { keyId: Buffer.from(header.subarray(MAGIC.length, MAGIC.length + KEY_ID_BYTES)).toString('hex'), bytes: header };
}

/** What a new sealed object begins with. */
export function newHeader(keyId: string): Uint8Array {
  return Buffer.concat([MAGIC, Buffer.from(keyId, 'hex'), randomBytes(PREFIX_BYTES)]);
}

/** An empty object is one empty chunk. */
export function chunksOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / CHUNK_BYTES));
}

/** One chunk of at most CHUNK_BYTES, with its tag. */
export function sealChunk(plain: Uint8Array, header: Uint8Array, { chunk, isLast, dataKey, name }: Seal & ChunkPlace): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonceOf(header, chunk, isLast));
  cipher.setAAD(Buffer.concat([header, Buffer.from(name)]));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Header and sealed chunks. */
export function sealBytes(plain: Uint8Array, keyId: string, seal: Seal): Uint8Array {
  const header = newHeader(keyId);
  const chunks = chunksOf(plain.length);
  const parts: Uint8Array[] = [header];
  for (let chunk = 0; chunk < chunks; chunk++) {
    const bytes = plain.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES);
    parts.push(sealChunk(bytes, header, { ...seal, chunk, isLast: chunk === chunks - 1 }));
  }
  return Buffer.concat(parts);
}

/** Sealed bytes [start, end) that hold the plain bytes [start, end); whole chunks, because a tag covers a chunk. */
export function sealedRange(start: number, end: number): { readonly firstChunk: number; readonly start: number; readonly end: number } {
  const firstChunk = Math.floor(start / CHUNK_BYTES);
  const chunkAfter = Math.ceil(end / CHUNK_BYTES);
  return { firstChunk, start: HEADER_BYTES + firstChunk * SEALED_CHUNK_BYTES, end: HEADER_BYTES + chunkAfter * SEALED_CHUNK_BYTES };
}

/** The chunks of `sealed`, the first being number `firstChunk`. Throws `object.unreadable` where a chunk was changed or the end is missing. */
export function openChunks(
  sealed: Uint8Array,
  header: Header,
  firstChunk: number,
  seal: Seal & { readonly reachesEnd: boolean },
): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0, chunk = firstChunk; at < sealed.length; at += SEALED_CHUNK_BYTES, chunk++) {
    const bytes = sealed.subarray(at, at + SEALED_CHUNK_BYTES);
    const isLastHere = at + SEALED_CHUNK_BYTES >= sealed.length;
    parts.push(openChunk(bytes, header, chunk, { ...seal, isLast: isLastHere && seal.reachesEnd }));
  }
  if (parts.length === 0 && seal.reachesEnd) throw new Failure('object.unreadable', { reason: 'cut off' });
  return Buffer.concat(parts);
}

function openChunk(
  sealed: Uint8Array,
  header: Header,
  chunk: number,
  { dataKey, name, isLast }: Seal & { readonly isLast: boolean },
): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonceOf(header.bytes, chunk, isLast));
  decipher.setAAD(Buffer.concat([header.bytes, Buffer.from(name)]));
  try {
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new Failure('object.unreadable', { reason: 'changed', chunk }, { cause });
  }
}
