import { encryptObjects } from './encrypted.ts';
import { readEncryptionKeys } from './encryption-keys.ts';
import { openFileSystem } from './file-system.ts';
import type { ObjectStore } from './object-store.ts';
import { openS3 } from './s3.ts';

export interface ObjectsPlace {
  /** The folder; used where there is no bucket. */
  readonly root: string;
  /** The bucket. */
  readonly s3Url?: string | undefined;
  /** Key-encryption keys, see `readEncryptionKeys`. */
  readonly encryptionKeys: string;
}

/** THE LIST of drivers: the one that an address or a folder asks for, always encrypted by us. */
export function openObjects({ root, s3Url, encryptionKeys }: ObjectsPlace): ObjectStore {
  const driver = s3Url === undefined ? openFileSystem({ root }) : openS3({ url: s3Url });
  return encryptObjects(driver, readEncryptionKeys(encryptionKeys));
}
