import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../../domain/failure.ts';
import { encryptObjects } from '../../storage/objects/encrypted.ts';
import { createEncryptionKey, readEncryptionKeys } from '../../storage/objects/encryption-keys.ts';
import { openFileSystem } from '../../storage/objects/file-system.ts';
import type { ObjectStore } from '../../storage/objects/object-store.ts';
import { rewrapKeys } from '../../storage/objects/rewrap-keys.ts';
import { objectStoreContract } from '../contracts/object-store.ts';

objectStoreContract('encrypted', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sagsblik-encrypted-'));
  const store = encryptObjects(openFileSystem({ root }), readEncryptionKeys(createEncryptionKey()));
  return { store, remove: () => rm(root, { recursive: true, force: true }) };
});

const key = 'cases/1/document';
/** Two whole chunks and a part. */
const long = Uint8Array.from({ length: 150_000 }, (_, index) => (index * 7) % 251);
const firstKey = createEncryptionKey();
let root: string;
let plain: ObjectStore;
let store: ObjectStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sagsblik-encrypted-'));
  plain = openFileSystem({ root });
  store = encryptObjects(plain, readEncryptionKeys(firstKey));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the stored bytes hold none of the words', async () => {
  await store.put(key, Buffer.from('Kroniske lændesmerter '.repeat(5_000)));
  expect(Buffer.from(await plain.get(key)).includes('lænde')).toBe(false);
});

test('ranges across chunks come back as they were', async () => {
  await store.put(key, long);
  for (const [start, end] of [
    [0, 10],
    [65_530, 65_540],
    [65_536, 131_072],
    [131_000, 150_000],
    [149_999, 200_000],
    [150_000, 150_001],
    [0, 150_000],
  ] as const) {
    expect(Buffer.from(await store.getRange(key, start, end)).equals(long.subarray(start, end)), `${start}-${end}`).toBe(true);
  }
});

test('a changed byte, a cut-off end and an object under another name are unreadable', async () => {
  await store.put(key, long);
  const sealed = await plain.get(key);
  const changed = Uint8Array.from(sealed);
  changed[90_000] = (changed[90_000] ?? 0) ^ 1;
  for (const bytes of [changed, sealed.subarray(0, 27 + 2 * (65_536 + 16)), sealed.subarray(0, 27)]) {
    await plain.put(key, bytes);
    await expect(store.get(key)).rejects.toMatchObject({ code: 'object.unreadable' });
  }
  const keyName = (await Array.fromAsync(plain.list('keys/'))).at(0) ?? '';
  await plain.put(keyName.replace('document', 'other'), await plain.get(keyName));
  await plain.put('cases/1/other', sealed);
  await expect(store.get('cases/1/other')).rejects.toMatchObject({ code: 'object.unreadable' });
});

test('removing an object destroys its key', async () => {
  await store.put(key, long);
  await store.remove(key);
  expect(await Array.fromAsync(plain.list(''))).toEqual([]);
});

test('writing again leaves one key', async () => {
  await store.put(key, long);
  await store.put(key, long.subarray(0, 5));
  expect(await Array.fromAsync(plain.list('keys/'))).toHaveLength(1);
});

test('of two writers at once, however they interleave, neither takes the key of the other', async () => {
  await store.put(key, long);
  for (const stopAt of [key, 'keys/', null]) {
    // the first writer is held up at one of its writings, and the second goes through meanwhile
    const slow: ObjectStore = {
      ...plain,
      put: async (name, bytes) => {
        if (stopAt !== null && name.startsWith(stopAt)) await store.put(key, long.subarray(0, 20));
        await plain.put(name, bytes);
        if (stopAt === null) await store.put(key, long.subarray(0, 20));
      },
    };
    const expected = stopAt === null ? long.subarray(0, 20) : long;
    await encryptObjects(slow, readEncryptionKeys(firstKey)).put(key, long);
    expect(Buffer.from(await store.get(key)).equals(expected), String(stopAt)).toBe(true);
    expect(await Array.fromAsync(plain.list('keys/'))).toHaveLength(1);
  }
});

test('two that are the first at once leave an object that opens, and all keys go with it', async () => {
  const slow: ObjectStore = {
    ...plain,
    put: async (name, bytes) => {
      await plain.put(name, bytes);
      if (name.startsWith('keys/')) await store.put(key, long.subarray(0, 20)); // between key and object of the first
    },
  };
  await encryptObjects(slow, readEncryptionKeys(firstKey)).put(key, long);
  expect(Buffer.from(await store.get(key)).equals(long)).toBe(true);
  await store.put(key, long.subarray(0, 30));
  expect(Buffer.from(await store.get(key)).equals(long.subarray(0, 30))).toBe(true);
  await store.remove(key);
  expect(await Array.fromAsync(plain.list(''))).toEqual([]);
});

test('a worker of an older version, which takes away all keys but its own, harms no object that is written meanwhile', async () => {
  await store.put(key, long);
  const older: ObjectStore = {
    ...plain,
    put: async (name, bytes) => {
      await plain.put(name, bytes);
      if (name === key) for await (const found of plain.list(`keys/${key}/`)) await plain.remove(found);
    },
  };
  await encryptObjects(older, readEncryptionKeys(firstKey)).put(key, long.subarray(0, 40));
  expect(Buffer.from(await store.get(key)).equals(long.subarray(0, 40))).toBe(true);
});

test('an object of which the store kept half is written anew', async () => {
  await store.put(key, long);
  const [name = ''] = await Array.fromAsync(plain.list('keys/'));
  await plain.put(`${name.slice(0, name.lastIndexOf('/'))}/${'f'.repeat(32)}`, await plain.get(name)); // one of two keys, as after two first writers
  await plain.put(key, (await plain.get(key)).subarray(0, 10));
  await store.put(key, long);
  expect(Buffer.from(await store.get(key)).equals(long)).toBe(true);
});

test('a key that a crash left without its object is used by the next writer', async () => {
  await store.put(key, long);
  await plain.remove(key);
  await store.put(key, long);
  expect([Buffer.from(await store.get(key)).equals(long), (await Array.fromAsync(plain.list('keys/'))).length]).toEqual([true, 1]);
});

test('a new key-encryption key wraps the data keys anew and leaves the documents as they lie', async () => {
  await store.put(key, long);
  const before = await plain.get(key);
  const secondKey = createEncryptionKey();
  expect(await rewrapKeys(plain, readEncryptionKeys(`${secondKey}\n${firstKey}`))).toEqual({ rewrapped: 1, current: 0, unreadable: 0 });
  expect(Buffer.from(await plain.get(key)).equals(before)).toBe(true);
  expect(Buffer.from(await encryptObjects(plain, readEncryptionKeys(secondKey)).get(key)).equals(long)).toBe(true);
});

test('without the right key nothing is read', async () => {
  await store.put(key, long);
  await expect(encryptObjects(plain, readEncryptionKeys(createEncryptionKey())).get(key)).rejects.toMatchObject({
    code: 'object.unreadable',
  });
});

test('a rotation that was broken off leaves all documents readable under both keys, and goes on where it ended', async () => {
  for (const name of ['one', 'two', 'three']) await store.put(`cases/1/${name}`, long);
  const both = readEncryptionKeys(`${createEncryptionKey()}\n${firstKey}`);
  let writes = 0;
  const put: ObjectStore['put'] = (name, bytes) =>
    (writes += 1) > 1 ? Promise.reject(new Failure('object-store.unreachable')) : plain.put(name, bytes);
  await expect(rewrapKeys({ ...plain, put }, both)).rejects.toMatchObject({ code: 'object-store.unreachable' });
  for (const name of ['one', 'two', 'three'])
    expect(Buffer.from(await encryptObjects(plain, both).get(`cases/1/${name}`)).equals(long)).toBe(true);
  expect(await rewrapKeys(plain, both)).toEqual({ rewrapped: 2, current: 1, unreadable: 0 });
});

test('a data key that no key opens is counted, and holds up none of the others', async () => {
  await encryptObjects(plain, readEncryptionKeys(createEncryptionKey())).put('cases/1/a', long);
  await store.put('cases/1/b', long);
  const secondKey = createEncryptionKey();
  expect(await rewrapKeys(plain, readEncryptionKeys(`${secondKey}\n${firstKey}`))).toEqual({ rewrapped: 1, current: 0, unreadable: 1 });
  expect(Buffer.from(await encryptObjects(plain, readEncryptionKeys(secondKey)).get('cases/1/b')).equals(long)).toBe(true);
});

test('a document that is removed while its key is wrapped anew leaves no key behind', async () => {
  await store.put(key, long);
  const put: ObjectStore['put'] = async (name, bytes) => {
    await store.remove(key);
    await plain.put(name, bytes);
  };
  await rewrapKeys({ ...plain, put }, readEncryptionKeys(`${createEncryptionKey()}\n${firstKey}`));
  expect(await Array.fromAsync(plain.list(''))).toEqual([]);
});
