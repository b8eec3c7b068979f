import type { CaseId } from '../../domain/ids.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { objectPrefixOf } from '../object-prefix.ts';
import type { Records } from '../records/records.ts';

export interface DeleteDeps {
  readonly records: Pick<Records, 'retention'>;
  readonly objects: Pick<ObjectStore, 'list' | 'remove'>;
}

/** How long after its deletion a case's prefix is looked through again: longer than any step runs. */
const SWEPT_FOR = 7 * 86_400_000;

/**
 * Takes a case away for good: first every door is shut, then the keys and bytes of its documents go, last the rows. It may be repeated
 * from any point, and housekeeping repeats it after a crash. Throws `case.held` or `case.unknown`.
 */
export async function deleteCase(caseId: CaseId, at: Date, deps: DeleteDeps): Promise<void> {
  const { records, objects } = deps;
  await records.retention.begin(caseId, at);
  const prefix = objectPrefixOf(caseId);
  await removeBelow(prefix, objects);
  for (const key of await records.retention.looseObjects(caseId)) await objects.remove(key);
  await records.retention.removeRows(caseId, prefix, at);
  await removeBelow(prefix, objects); // what a step was writing meanwhile
}

/** Goes on with deletions that a crash has cut off, and sweeps what steps that were under way have written after one. How many keys that were. */
export async function sweepDeleted(now: Date, deps: DeleteDeps): Promise<number> {
  for (const caseId of await deps.records.retention.going()) await deleteCase(caseId, now, deps);
  let removed = 0;
  for (const prefix of await deps.records.retention.gone(new Date(now.getTime() - SWEPT_FOR)))
    removed += await removeBelow(prefix, deps.objects);
  return removed;
}

async function removeBelow(prefix: string, objects: DeleteDeps['objects']): Promise<number> {
  let removed = 0;
  for await (const key of objects.list(prefix)) {
    await objects.remove(key);
    removed += 1;
  }
  return removed;
}
