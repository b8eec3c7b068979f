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
import { sealStream } from './seal-stream.ts';

/** A worker of an older version replaces object and key, also while a reader is between the two; the next reading sees the new pair. */
const READINGS = 4;

/**
 * Any store, encrypted by us. Every object has a data key of its own, wrapped by a key-encryption key, and names it; writing it again
 * uses the same key. Nothing but the removal of the object takes a key away: of two writers at once neither can take the other's.
 * Where both were the first, one key too many stays beside the object; it opens nothing, and goes with it.
 */
export function encryptObjects(inner: ObjectStore, keys: EncryptionKeys): ObjectStore {
  const sealOf = async (key: string, header: Header): Promise<Seal> => ({
    dataKey: keys.unwrap(await inner.get(`${KEYS}/${key}/${header.keyId}`)),
    name: key,
  });

  /** The data key that the object is sealed under, else one that a writer left who was cut off; null where there is none that opens. */
  async function keyInUse(key: string): Promise<DataKey | null> {
    const names = await Array.fromAsync(inner.list(`${KEYS}/${key}/`));
    const named = names.length > 1 ? await keyNamedBy(key) : null;
    const name = names.find((each) => each.endsWith(`/${named}`)) ?? names[0];
    if (name === undefined) return null;
    try {
      return { keyId: name.slice(name.lastIndexOf('/') + 1), dataKey: keys.unwrap(await inner.get(name)) };
    } catch (thrown) {
      if (isGone(thrown)) return null; // the object is written whole, so what its old key was does not matter
      throw thrown;
    }
  }

  /** Null where the object is not there, or so damaged that it names none. */
  async function keyNamedBy(key: string): Promise<string | null> {
    try {
      return readHeader(await inner.getRange(key, 0, HEADER_BYTES)).keyId;
    } catch (thrown) {
      if (isGone(thrown)) return null;
      throw thrown;
    }
  }

  async function newKey(key: string): Promise<DataKey> {
    const made = { dataKey: randomBytes(DATA_KEY_BYTES), keyId: randomBytes(KEY_ID_BYTES).toString('hex') };
    await inner.put(`${KEYS}/${key}/${made.keyId}`, keys.wrap(made.dataKey));
    return made;
  }

  async function write(key: string, putSealed: (by: DataKey) => Promise<void>): Promise<void> {
    guardKey(key);
    const { keyId, dataKey } = (await keyInUse(key)) ?? (await newKey(key));
    await putSealed({ keyId, dataKey });
    // A removal, or a worker of an older version, may have taken the key away between the two.
    const name = `${KEYS}/${key}/${keyId}`;
    if (!(await inner.has(name))) await inner.put(name, keys.wrap(dataKey));
  }

  return {
    put: (key, bytes) => write(key, ({ keyId, dataKey }) => inner.put(key, sealBytes(bytes, keyId, { dataKey, name: key }))),
    putStream: (key, stream) => write(key, ({ keyId, dataKey }) => inner.putStream(key, sealStream(stream, keyId, { dataKey, name: key }))),
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
      for await (const name of inner.list(`${KEYS}/${key}/`)) await inner.remove(name);
      await inner.remove(key);
    },
    list: async function* (prefix) {
      checkPrefix(prefix);
      for await (const key of inner.list(prefix)) if (!key.startsWith(`${KEYS}/`)) yield key;
    },
    close: () => inner.close(),
  };
}

interface DataKey {
  /** Lower-case hexadecimal. */
  readonly keyId: string;
  readonly dataKey: Uint8Array;
}

/** Replaced or removed by somebody else since it was listed, or sealed by a key that we do not hold. */
function isGone(thrown: unknown): boolean {
  return thrown instanceof Failure && ['object.missing', 'object.unreadable'].includes(thrown.code);
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
      if (!isGone(error) || reading === READINGS) throw error;
    }
  }
}
