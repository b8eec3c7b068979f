import { encryptObjects } from './encrypted.ts';
import { readEncryptionKeys } from './encryption-keys.ts';
import { openFileSystem } from './file-system.ts';
import type { ObjectStore } from './object-store.ts';
import { rewrapKeys, type Rewrapped } from './rewrap-keys.ts';
import { askS3Server, openS3 } from './s3.ts';

export interface ObjectsPlace {
  /** The folder; used where there is no bucket. */
  readonly root: string;
  /** The bucket. */
  readonly s3Url?: string | undefined;
  /** Key-encryption keys, see `readEncryptionKeys`. */
  readonly encryptionKeys: string;
}

/** THE LIST of drivers: the one that an address or a folder asks for, always encrypted by us. */
export function openObjects(place: ObjectsPlace): ObjectStore {
  return encryptObjects(openDriver(place), readEncryptionKeys(place.encryptionKeys));
}

/** The same as it lies: objects sealed and data keys wrapped, for a backup that never opens them. */
export function openSealedObjects(place: ObjectsPlace): ObjectStore {
  return openDriver(place);
}

/** Wraps every data key under the current key-encryption key; documents are not touched. */
export async function rewrapAll(place: ObjectsPlace): Promise<Rewrapped> {
  const driver = openDriver(place);
  try {
    return await rewrapKeys(driver, readEncryptionKeys(place.encryptionKeys));
  } finally {
    await driver.close();
  }
}

/** What the bucket's server calls itself; null where a folder holds the documents. Throws `object-store.unreachable`. */
export async function askStore({ s3Url }: ObjectsPlace): Promise<string | null> {
  return s3Url === undefined ? null : askS3Server({ url: s3Url });
}

function openDriver({ root, s3Url }: ObjectsPlace): ObjectStore {
  return s3Url === undefined ? openFileSystem({ root }) : openS3({ url: s3Url });
}
