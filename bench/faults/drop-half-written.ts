import { rm, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isWhole, partsOf, storedFiles } from './stored-files.ts';

const LOOK_MILLISECONDS = 1_000;

/**
 * Takes away what the test server began to write and could not end. A store that is worth its name writes an object whole or not at all; the
 * test server leaves an empty file of headers, and answers 500 to everything from then on. What stays so from one look to the next is not
 * being written any more.
 */
export async function dropHalfWritten(storeFolder: string): Promise<void> {
  const before = await halfWritten(storeFolder);
  await setTimeout(LOOK_MILLISECONDS);
  const now = await halfWritten(storeFolder);
  for (const [path, changed] of now)
    if (before.get(path) === changed) await Promise.all(partsOf(path).map((part) => rm(part, { force: true })));
}

/** By path, with the time of the last change. */
async function halfWritten(storeFolder: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const path of await storedFiles(storeFolder)) if (!(await isWhole(path))) found.set(path, (await stat(path)).mtimeMs);
  return found;
}
