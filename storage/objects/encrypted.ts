import { randomBytes } from 'node:crypto';
import { Failure } from '../../domain/failure.ts';
import type { EncryptionKeys } from './encryption-keys.ts';
import { checkKey, checkPrefix } from './object-key.ts';
import type { ObjectStore } from './object-store.ts';
import { KEYS } from './rewrap-keys.ts';
import {
  CHUNK_BYTES,
  DATA_KEY_BYTES,
  HEADER_BYTES,
  KEY_ID_BYTES,
  openChunks,
  readHeader,
  sealBytes,
  sealedRange,
  type Header,
  type Seal,
} from './seal.ts';

/** A writer may replace object and key while a reader is between the two; the next reading sees the new pair. */
const READINGS = 4;

/**
 * Any store, encrypted by us. Every writing gets a data key of its own, wrapped by a key-encryption key; the object names
 * the data key, so that two writers never mix theirs up. Removing an object destroys its keys first.
 */
export function encryptObjects(inner: ObjectStore, keys: EncryptionKeys): ObjectStore {
  const sealOf = async (key: string, header: Header): Promise<Seal> => ({
    dataKey: keys.unwrap(await inner.get(`${KEYS}/${key}/${header.keyId}`)),
    name: key,
  });

  async function removeKeys(key: string, keep: string | null): Promise<void> {
    for await (const found of inner.list(`${KEYS}/${key}/`)) if (!found.endsWith(`/${keep}`)) await inner.remove(found);
  }

  return {
    async put(key, bytes) {
      guardKey(key);
      const seal = { dataKey: randomBytes(DATA_KEY_BYTES), name: key };
      const keyId = randomBytes(KEY_ID_BYTES).toString('hex');
      await inner.put(`${KEYS}/${key}/${keyId}`, keys.wrap(seal.dataKey));
      const isReplacing = await inner.has(key);
      await inner.put(key, sealBytes(bytes, keyId, seal));
      if (isReplacing) await removeKeys(key, readHeader(await inner.getRange(key, 0, HEADER_BYTES)).keyId);
    },
    get: (key) =>
      readPair(key, async () => {
        const sealed = await inner.get(key);
        const header = readHeader(sealed);
        return openChunks(sealed.subarray(HEADER_BYTES), header, 0, { ...(await sealOf(key, header)), reachesEnd: true });
      }),
    getRange: (key, start, end) => readPair(key, () => readRange({ inner, sealOf }, key, { start, end })),
    async has(key) {
      guardKey(key);
      return inner.has(key);
    },
    async remove(key) {
      guardKey(key);
      await removeKeys(key, null);
      await inner.remove(key);
    },
    list: async function* (prefix) {
      checkPrefix(prefix);
      for await (const key of inner.list(prefix)) if (!key.startsWith(`${KEYS}/`)) yield key;
    },
    close: () => inner.close(),
  };
}

function guardKey(key: string): void {
  checkKey(key);
  if (key.startsWith(`${KEYS}/`)) throw new RangeError('An object key begins with the name of the keys');
}

interface Sealed {
  readonly inner: ObjectStore;
  sealOf(key: string, header: Header): Promise<Seal>;
}

async function readRange({ inner, sealOf }: Sealed, key: string, { start, end }: { start: number; end: number }): Promise<Uint8Array> {
  const header = readHeader(await inner.getRange(key, 0, HEADER_BYTES));
  if (end <= start) return new Uint8Array();
  const range = sealedRange(start, end);
  // One byte more tells whether the object goes on behind the range: the last chunk is sealed as the last.
  const sealed = await inner.getRange(key, range.start, range.end + 1);
  const reachesEnd = sealed.length <= range.end - range.start;
  const plain = openChunks(reachesEnd ? sealed : sealed.subarray(0, -1), header, range.firstChunk, {
    ...(await sealOf(key, header)),
    reachesEnd: reachesEnd && sealed.length > 0,
  });
  const from = start - range.firstChunk * CHUNK_BYTES;
  return plain.subarray(from, from + (end - start));
}

async function readPair<T>(key: string, read: () => Promise<T>): Promise<T> {
  guardKey(key);
  for (let reading = 1; ; reading++) {
    try {
      return await read();
    } catch (error) {
      const mayBeReplaced = error instanceof Failure && ['object.missing', 'object.unreadable'].includes(error.code);
      if (!mayBeReplaced || reading === READINGS) throw error;
    }
  }
}
