import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createLane } from '../../../runtime/sandbox/create-lane.ts';
import { warmUpFrames } from '../../../runtime/sandbox/warm-up.ts';
import { readMany } from '../../support/read-many.ts';

const folder = fileURLToPath(new URL('../../fixtures/sandbox', import.meta.url));

test('poisoned files fail by their codes, and every file beside them is read', async () => {
  const bytes = await readFile(fileURLToPath(new URL('../../fixtures/docx/009-tables.docx', import.meta.url)));
  const lane = createLane({
    size: 2,
    seconds: 15,
    slowSeconds: 2,
    residentMebibytes: 400,
    jobsPerChild: 5,
    entry: `${folder}/poisoned-child.ts`,
    extraFolders: [folder],
    spares: 1,
    warmUp: warmUpFrames,
  });
  const poisons: Readonly<Record<number, string>> = { 3: 'poison-loop', 9: 'poison-memory', 15: 'poison-crash' };
  const files = Array.from({ length: 24 }, (_, index) => ({ fileName: poisons[index] ?? 'brev.docx', bytes }));
  const { times, failures } = await readMany(lane, { files, atOnce: 3 });
  await lane.close();
  expect(times).toHaveLength(21);
  expect(failures.toSorted()).toEqual(['document.crashed', 'document.timed-out', 'document.too-large']);
}, 120_000);
