import type { EncryptionKeys } from '../objects/encryption-keys.ts';
import { encryptObjects } from '../objects/encrypted.ts';
import { asFailure } from '../../domain/failure.ts';
import { KEYS } from '../objects/rewrap-keys.ts';
import { everyNth } from './every-nth.ts';
import { openMirror } from './make-backup.ts';
import { rowsFolder } from './manifest.ts';
import { isPair } from './mirror-objects.ts';
import { rowsOf } from './read-rows.ts';
import { openBackup } from './restore-backup.ts';

export interface BackupVerified {
  readonly stamp: string;
  readonly tables: number;
  readonly rows: number;
  /** Cases in it that were deleted since and can be read no more. */
  readonly forgotten: number;
  readonly objects: number;
  /** Objects of the mirror that do not open. */
  readonly unreadable: readonly string[];
}

interface VerifyCall {
  readonly root: string;
  readonly stamp?: string | undefined;
  readonly keys: EncryptionKeys;
  readonly sample?: number | undefined;
}

/** Reads a backup through without restoring it: every frame of rows and the objects of the mirror. Throws `backup.damaged` and its like. */
export async function verifyBackup({ root, stamp, keys, sample }: VerifyCall): Promise<BackupVerified> {
  const { manifest, owners } = await openBackup(root, stamp, keys);
  const forgotten = new Set<string>();
  const reading = { folder: rowsFolder(root, manifest.stamp), stamp: manifest.stamp, keys: owners };
  for (const table of manifest.tables)
    for await (const rows of rowsOf(table, { ...reading, onForgotten: (owner) => void forgotten.add(owner) })) void rows; // opening each is the check
  const mirror = openMirror(root);
  const objects = encryptObjects(mirror, keys);
  const names: string[] = [];
  for await (const key of mirror.list(`${KEYS}/`)) names.push(key);
  const chosen = everyNth(names, sample);
  const unreadable: string[] = [];
  for (const key of chosen) {
    const object = key.slice(KEYS.length + 1, key.lastIndexOf('/'));
    const opens = (await isPair(mirror, key)) && (await objects.get(object).then(() => true, isFine));
    if (!opens) unreadable.push(object);
  }
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return { stamp: manifest.stamp, tables: manifest.tables.length, rows, forgotten: forgotten.size, objects: chosen.length, unreadable };
}

/** A store that does not answer is no damage. */
function isFine(thrown: unknown): false {
  if (!asFailure(thrown).code.startsWith('object.')) throw thrown;
  return false;
}
