import { Failure } from '../../domain/failure.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { KEYS } from '../objects/rewrap-keys.ts';
import { HEADER_BYTES, readHeader } from '../objects/seal.ts';
import { BACKUPS } from './owner-keys.ts';

/** A store as it lies: objects sealed, data keys wrapped. */
export type SealedStore = Pick<ObjectStore, 'get' | 'getRange' | 'put' | 'has' | 'remove' | 'list'>;

export interface Mirroring {
  readonly source: SealedStore;
  readonly mirror: SealedStore;
  /** Prefixes of deleted cases: their keys leave the mirror at once. */
  readonly deleted: readonly string[];
  /** When a key was first missing in the source; it stays in the mirror for a while, because a loss is no deletion. */
  readonly missingSince: ReadonlyMap<string, string>;
  /** ISO time of this run, and the time before which a missing key goes. */
  readonly now: string;
  readonly goesBefore: string;
  readonly onKey?: (done: number) => void;
}

export interface Mirrored {
  readonly copied: number;
  readonly standing: number;
  readonly removed: number;
  /** For the next run. */
  readonly missingSince: ReadonlyMap<string, string>;
}

/** Object and id of the data key that a wrapped key's name holds: `keys/<object>/<id>`. */
function partsOf(key: string): { readonly object: string; readonly id: string } {
  const end = key.lastIndexOf('/');
  return { object: key.slice(KEYS.length + 1, end), id: key.slice(end + 1) };
}

/** Makes the mirror hold what the source holds. Broken off, it goes on where it ended: an object is there before its key. */
export async function mirrorObjects(mirroring: Mirroring): Promise<Mirrored> {
  const { source, mirror, onKey = () => {} } = mirroring;
  const theirs = new Set<string>();
  for await (const key of mirror.list(`${KEYS}/`)) theirs.add(key);
  const current = new Set<string>();
  const counts = { copied: 0, standing: 0 };
  for await (const key of source.list(`${KEYS}/`)) {
    const isNew = !theirs.delete(key);
    const outcome = await copyPair(key, { source, mirror, isNew });
    if (outcome !== 'gone') {
      counts[outcome] += 1;
      current.add(partsOf(key).object);
    }
    onKey(counts.copied + counts.standing);
  }
  return { ...counts, ...(await removeMissing(theirs, current, mirroring)) };
}

interface Pair {
  readonly source: SealedStore;
  readonly mirror: SealedStore;
  readonly isNew: boolean;
}

/** A key that is there already may have been wrapped anew under another key-encryption key. */
async function copyPair(key: string, { source, mirror, isNew }: Pair): Promise<'copied' | 'standing' | 'gone'> {
  const { object, id } = partsOf(key);
  try {
    const wrapped = await source.get(key);
    if (!isNew) {
      if (!Buffer.from(wrapped).equals(await mirror.get(key))) await mirror.put(key, wrapped);
      return 'standing';
    }
    const sealed = await source.get(object);
    if (readHeader(sealed).keyId !== id) return 'gone'; // written anew: another key opens it
    await mirror.put(object, sealed);
    await mirror.put(key, wrapped);
    return 'copied';
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'object.missing') return 'gone'; // removed since it was listed
    throw thrown;
  }
}

/** What the source has no longer: at once where the case was deleted or the object written anew, after a while where nobody says why. */
async function removeMissing(
  missing: ReadonlySet<string>,
  current: ReadonlySet<string>,
  { mirror, deleted, missingSince, now, goesBefore }: Mirroring,
): Promise<Pick<Mirrored, 'removed' | 'missingSince'>> {
  const still = new Map<string, string>();
  let removed = 0;
  for (const key of missing) {
    const { object } = partsOf(key);
    const since = missingSince.get(key) ?? now;
    const isMeant = object.startsWith(BACKUPS) || current.has(object) || deleted.some((prefix) => object.startsWith(prefix));
    if (!isMeant && since >= goesBefore) {
      still.set(key, since);
      continue;
    }
    await mirror.remove(key);
    if (!current.has(object)) await mirror.remove(object);
    removed += 1;
  }
  return { removed, missingSince: still };
}

/** Copies a mirror into a store that holds nothing else. Goes on where it ended. Throws `restore.not-empty`. */
export async function copyBack(mirror: SealedStore, target: SealedStore, onKey: (done: number) => void = () => {}): Promise<number> {
  const there = new Set<string>();
  for await (const key of target.list(`${KEYS}/`)) {
    if (!(await mirror.has(key))) throw new Failure('restore.not-empty', { part: 'objects' });
    there.add(key);
  }
  let done = 0;
  for await (const key of mirror.list(`${KEYS}/`)) {
    const { object } = partsOf(key);
    if (!there.has(key)) {
      await target.put(object, await mirror.get(object));
      await target.put(key, await mirror.get(key));
    }
    onKey((done += 1));
  }
  return done;
}

/** Whether the object that a key opens is there and sealed under it. */
export async function isPair(store: SealedStore, key: string): Promise<boolean> {
  const { object, id } = partsOf(key);
  return (await store.has(object)) && readHeader(await store.getRange(object, 0, HEADER_BYTES)).keyId === id;
}
