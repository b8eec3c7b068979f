import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Failure } from '../../domain/failure.ts';

const KEY_BYTES = 32;
const ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Key-encryption keys: the first wraps, all unwrap, so that a new first one rotates without reading a document. */
export interface EncryptionKeys {
  /** Lower-case hexadecimal id of the key that wraps now. */
  readonly currentId: string;
  readonly count: number;
  /** A data key sealed under the current key. */
  wrap(dataKey: Uint8Array): Uint8Array;
  /** Throws `object.unreadable` where no key of ours sealed it. */
  unwrap(wrapped: Uint8Array): Uint8Array;
  /** Id of the key that sealed it. */
  idOf(wrapped: Uint8Array): string;
}

/** A fresh key in the notation of the key file: 32 random bytes in base64. */
export function createEncryptionKey(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}

/** 32 bytes, in either alphabet of base64; Node's own reading passes over what is no base64. */
const KEY_SHAPE = /^[\w+/-]{43}=?$/u;

/** Whether `readEncryptionKeys` can read it. */
export function areEncryptionKeys(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => KEY_SHAPE.test(word));
}

/** @param text one key a line in base64, the current one first; throws `setting.invalid` for anything else */
export function readEncryptionKeys(text: string): EncryptionKeys {
  if (!areEncryptionKeys(text)) throw new Failure('setting.invalid', { setting: 'ENCRYPTION_KEYS', expected: '32 bytes in base64' });
  const keys = wordsOf(text).map((word) => Buffer.from(word, 'base64'));
  const byId = new Map(keys.map((key) => [idOfKey(key), key]));
  const [currentId = '', current = Buffer.alloc(0)] = [...byId][0] ?? [];
  return {
    currentId,
    count: byId.size,
    wrap(dataKey) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', current, nonce);
      return Buffer.concat([Buffer.from(currentId, 'hex'), nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    },
    unwrap(wrapped) {
      const key = byId.get(idOfWrapped(wrapped));
      if (key === undefined) throw new Failure('object.unreadable', { reason: 'no key' });
      return unwrapWith(key, wrapped);
    },
    idOf: idOfWrapped,
  };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

function unwrapWith(key: Uint8Array, wrapped: Uint8Array): Uint8Array {
  const nonceEnd = ID_BYTES + NONCE_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(ID_BYTES, nonceEnd));
  try {
    decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(wrapped.subarray(nonceEnd, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new Failure('object.unreadable', { reason: 'changed key' }, { cause });
  }
}

function idOfKey(key: Uint8Array): string {
  return createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, ID_BYTES * 2);
}

function idOfWrapped(wrapped: Uint8Array): string {
  return Buffer.from(wrapped.subarray(0, ID_BYTES)).toString('hex');
}
