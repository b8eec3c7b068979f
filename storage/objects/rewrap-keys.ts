import { asFailure } from '../../domain/failure.ts';
import type { EncryptionKeys } from './encryption-keys.ts';
import type { ObjectStore } from './object-store.ts';
import { HEADER_BYTES, readHeader } from './seal.ts';

/** Where the wrapped data keys lie: apart from the data, so that a backup can hold one without the other. */
export const KEYS = 'keys';

export interface Rewrapped {
  readonly rewrapped: number;
  /** Wrapped under the current key already: a run that was broken off goes on where it ended. */
  readonly current: number;
  /** Data keys that no key of ours opens; their documents cannot be read either. */
  readonly unreadable: number;
}

/** Wraps every data key under the current key-encryption key; documents are not touched. May be broken off and run again. */
export async function rewrapKeys(inner: ObjectStore, keys: EncryptionKeys): Promise<Rewrapped> {
  const counts = { rewrapped: 0, current: 0, unreadable: 0, gone: 0 };
  for await (const name of inner.list(`${KEYS}/`)) counts[await rewrapOne(inner, keys, name)] += 1;
  const { rewrapped, current, unreadable } = counts;
  return { rewrapped, current, unreadable };
}

async function rewrapOne(inner: ObjectStore, keys: EncryptionKeys, name: string): Promise<'rewrapped' | 'current' | 'unreadable' | 'gone'> {
  try {
    const wrapped = await inner.get(name);
    if (keys.idOf(wrapped) === keys.currentId) return 'current';
    const wrappedAnew = keys.wrap(keys.unwrap(wrapped));
    const wasInUse = await isInUse(inner, name);
    await inner.put(name, wrappedAnew);
    // Its document was removed meanwhile, and our writing brought its destroyed key back.
    if (wasInUse && !(await isInUse(inner, name))) await inner.remove(name);
    return 'rewrapped';
  } catch (thrown) {
    const { code } = asFailure(thrown);
    if (code === 'object.missing') return 'gone'; // removed since it was listed
    if (code === 'object.unreadable') return 'unreadable';
    throw thrown;
  }
}

/** Whether the object is there and sealed under this data key: `keys/<object>/<id of the data key>`. */
async function isInUse(inner: ObjectStore, name: string): Promise<boolean> {
  const end = name.lastIndexOf('/');
  const object = name.slice(KEYS.length + 1, end);
  if (!(await inner.has(object))) return false;
  return readHeader(await inner.getRange(object, 0, HEADER_BYTES)).keyId === name.slice(end + 1);
}
