import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ObjectStore } from '../../storage/objects/object-store.ts';

interface Opened {
  readonly store: ObjectStore;
  /** Removes what the tests stored. */
  readonly remove: () => Promise<void>;
}

async function isRefused(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return false;
  } catch (thrown) {
    return thrown instanceof RangeError;
  }
}

/** Bytes that come in one part. */
async function* oneOf(bytes: number): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(bytes, 'x');
}

async function keysBelow(store: ObjectStore, prefix: string): Promise<string[]> {
  return Array.fromAsync(store.list(prefix));
}

/** What every driver keeps; a driver's test file calls it with what opens an empty store: each test has its own. */
export function objectStoreContract(driver: string, openStore: () => Promise<Opened>): void {
  let opened: Opened;
  const store = (): ObjectStore => opened.store;

  beforeEach(async () => {
    opened = await openStore();
  });
  afterEach(async () => {
    await opened.store.close();
    await opened.remove();
  });

  test(`${driver}: an object comes back byte for byte`, async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
    await store().put('bytes/whole', bytes);
    expect(Buffer.compare(await store().get('bytes/whole'), bytes)).toBe(0);
  });

  test(`${driver}: an object that came part by part is the one that came whole, its ranges and its replacement too`, async () => {
    const bytes = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, index) => index % 251));
    async function* parts(step: number): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
    }
    for (const step of [70_001, 65_536, 300_000]) {
      await store().putStream('bytes/streamed', { size: bytes.length, parts: parts(step) });
      expect(Buffer.compare(await store().get('bytes/streamed'), bytes), `${step}`).toBe(0);
      expect(Buffer.compare(await store().getRange('bytes/streamed', 65_530, 131_080), bytes.subarray(65_530, 131_080))).toBe(0);
    }
    await store().putStream('bytes/nothing', { size: 0, parts: oneOf(0) });
    expect((await store().get('bytes/nothing')).length).toBe(0);
  });

  test(`${driver}: fewer or more bytes than were told leave the old object as it was`, async () => {
    await store().put('bytes/short', Buffer.from('before'));
    for (const size of [99_999, 100_001]) {
      await expect(store().putStream('bytes/short', { size, parts: oneOf(100_000) })).rejects.toMatchObject({ code: 'upload.incomplete' });
      expect(Buffer.from(await store().get('bytes/short')).toString()).toBe('before');
    }
  });

  test(`${driver}: an object without bytes is there, and is not a missing one`, async () => {
    await store().put('bytes/empty', new Uint8Array(0));
    expect([await store().has('bytes/empty'), (await store().get('bytes/empty')).length]).toEqual([true, 0]);
  });

  test(`${driver}: a missing object is a failure by code`, async () => {
    await expect(store().get('not/there')).rejects.toMatchObject({ code: 'object.missing' });
    await expect(store().getRange('not/there', 0, 1)).rejects.toMatchObject({ code: 'object.missing' });
    expect(await store().has('not/there')).toBe(false);
  });

  test(`${driver}: a key below an object is missing, not an error of the store`, async () => {
    await store().put('below/object', Buffer.from('x'));
    await expect(store().get('below/object/part')).rejects.toMatchObject({ code: 'object.missing' });
    expect(await store().has('below/object/part')).toBe(false);
  });

  test(`${driver}: writing a key again replaces the object`, async () => {
    await store().put('twice', Buffer.from('a longer first writing'));
    await store().put('twice', Buffer.from('second'));
    expect(Buffer.from(await store().get('twice')).toString()).toBe('second');
  });

  test(`${driver}: a range is start inclusive, end exclusive, and ends where the object does`, async () => {
    await store().put('range', Buffer.from('0123456789'));
    const text = async (start: number, end: number): Promise<string> => Buffer.from(await store().getRange('range', start, end)).toString();
    expect([await text(0, 1), await text(3, 6), await text(8, 50)]).toEqual(['0', '345', '89']);
  });

  test(`${driver}: removing takes the object away, and removing a missing one succeeds`, async () => {
    await store().put('gone', Buffer.from('x'));
    await store().remove('gone');
    await store().remove('gone');
    expect(await store().has('gone')).toBe(false);
  });

  test(`${driver}: keys below a prefix come sorted, and no others`, async () => {
    for (const key of ['list/b/2', 'list/a', 'list/b/10', 'list/b-c', 'listed']) await store().put(key, Buffer.from('x'));
    expect(await keysBelow(store(), 'list/')).toEqual(['list/a', 'list/b-c', 'list/b/10', 'list/b/2']);
    expect(await keysBelow(store(), 'list/b/1')).toEqual(['list/b/10']);
    expect(await keysBelow(store(), 'nothing/')).toEqual([]);
  });

  test(`${driver}: keys that leave the store, hide or hold more than letters, digits and . _ - / are refused`, async () => {
    const wrong = [
      '../outside',
      'a/../b',
      '/etc/passwd',
      'a//b',
      'a/',
      '',
      '.hidden',
      'a/.hidden',
      'Æ',
      'a b',
      'a\\b',
      'a\0b',
      `long/${'x'.repeat(600)}`,
    ];
    const taken: string[] = [];
    for (const key of wrong) {
      const refused = (await isRefused(async () => store().put(key, Buffer.from('x')))) && (await isRefused(async () => store().get(key)));
      if (!refused) taken.push(key);
    }
    expect(taken).toEqual([]);
  });

  test(`${driver}: readers of a key that is written again and again see one whole object or another`, async () => {
    const versions = ['a', 'b'].map((letter) => Buffer.alloc(200_000, letter));
    await store().put('raced', versions[0] ?? Buffer.alloc(0));
    const writes = Array.from({ length: 10 }, (_, index) => store().put('raced', versions[index % 2] ?? Buffer.alloc(0)));
    const reads = await Promise.all(Array.from({ length: 10 }, () => store().get('raced')));
    await Promise.all(writes);
    for (const read of reads) expect(versions.some((version) => version.equals(read))).toBe(true);
  });
}
