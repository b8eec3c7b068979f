import { createHash } from 'node:crypto';
import { asFailure, Failure } from '../../domain/failure.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { everyNth } from './every-nth.ts';
import { heldObjects, type HeldObject } from './held-objects.ts';

/** An object that is not what its row says. */
export interface WrongObject {
  readonly key: string;
  readonly why: 'missing' | 'unreadable' | 'other-bytes';
}

export interface ObjectsVerified {
  readonly looked: number;
  readonly wrong: readonly WrongObject[];
  /** Objects that no row knows: written after the rows of a backup, or left by a crash and swept later. */
  readonly unknown: number;
}

interface VerifyCall {
  readonly databaseUrl: string;
  readonly objects: ObjectStore;
  /** At most so many objects are opened; all where it is left out. */
  readonly sample?: number | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Whether every row's object is there, opens under our keys, and has the bytes that the row says. */
export async function verifyObjects({ databaseUrl, objects, sample, onProgress = () => {} }: VerifyCall): Promise<ObjectsVerified> {
  const held = await heldObjects(databaseUrl);
  const chosen = everyNth(held, sample);
  const wrong: WrongObject[] = [];
  for (const [at, object] of chosen.entries()) {
    const why = await look(object, objects);
    if (why !== null) wrong.push({ key: object.key, why });
    onProgress(at + 1, chosen.length);
  }
  // Of a system that works, a row may have let go of its object meanwhile.
  const still = new Set(wrong.length === 0 ? [] : (await heldObjects(databaseUrl)).map(({ key }) => key));
  const known = new Set(held.map(({ key }) => key));
  let unknown = 0;
  for (const prefix of ['documents/', 'receipts/'])
    for await (const key of objects.list(prefix)) if (!known.has(key) && !isBeside(key, known)) unknown += 1;
  return { looked: chosen.length, wrong: wrong.filter(({ key }) => still.has(key)), unknown };
}

/** The key of a case's backups, a reading that waits to be shown, and the pieces of an upload lie beside what a row names. */
function isBeside(key: string, known: ReadonlySet<string>): boolean {
  return key.endsWith('/backup-key') || known.has(key.replace(/\.(?:reading(?:\..+)?|part-\d+-\d+)$/u, ''));
}

async function look({ key, sha256 }: HeldObject, objects: ObjectStore): Promise<WrongObject['why'] | null> {
  try {
    const bytes = await objects.get(key);
    return sha256 === null || createHash('sha256').update(bytes).digest('hex') === sha256 ? null : 'other-bytes';
  } catch (thrown) {
    const { code } = asFailure(thrown);
    if (code === 'object.missing') return 'missing';
    if (code === 'object.unreadable') return 'unreadable';
    throw thrown instanceof Failure ? thrown : new Failure('object-store.unreachable', {}, { cause: thrown });
  }
}
