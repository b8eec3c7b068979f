import { randomBytes } from 'node:crypto';
import { Failure } from '../../domain/failure.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { DATA_KEY_BYTES } from '../objects/seal.ts';

/** Owner of rows that belong to no case; the others' is a hash of the case. */
export const NOBODY = '0'.repeat(32);
/** SQL that names a row's owner, of an expression that gives a case id or null: the hash that `objectPrefixOf` makes of the case. */
export function ownerInSql(caseId: string): string {
  return `coalesce(encode(substring(sha256(convert_to(${caseId}, 'UTF8')) from 1 for 16), 'hex'), '${NOBODY}')`;
}

/** Prefix of what one backup keeps among the objects: the key of the rows that belong to no case. */
export const BACKUPS = 'backups/';

function keyOf(owner: string, stamp: string): string {
  return owner === NOBODY ? `${BACKUPS}${stamp}` : `documents/${owner}/backup-key`;
}

/** The keys that rows are sealed under, each an object among those of its case. */
export interface OwnerKeys {
  /** The owner's key, made where there is none. */
  make(owner: string): Promise<Uint8Array>;
  /** Null where it was destroyed: the case was deleted. */
  find(owner: string): Promise<Uint8Array | null>;
}

/** @param stamp of the backup, whose rows of no case go when it is thrown away */
export function ownerKeys(objects: Pick<ObjectStore, 'get' | 'put'>, stamp: string): OwnerKeys {
  const known = new Map<string, Uint8Array | null>();
  const find = async (owner: string): Promise<Uint8Array | null> => {
    const before = known.get(owner);
    if (before !== undefined) return before;
    const found = await objects.get(keyOf(owner, stamp)).catch((thrown: unknown) => {
      if (thrown instanceof Failure && thrown.code === 'object.missing') return null;
      throw thrown;
    });
    known.set(owner, found);
    return found;
  };
  return {
    find,
    make: async (owner) => {
      const found = await find(owner);
      if (found !== null) return found;
      const made = randomBytes(DATA_KEY_BYTES);
      await objects.put(keyOf(owner, stamp), made);
      known.set(owner, made);
      return made;
    },
  };
}
