import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { parseBytes } from '../../parsers/index.ts';
import { createLane } from '../../runtime/sandbox/create-lane.ts';
import { openPipeline } from '../support/pipeline.ts';
import { sampleCase } from '../support/sample-case.ts';

const folder = fileURLToPath(new URL('../fixtures/sandbox', import.meta.url));
const letter = Buffer.from('Journalnotat 4. marts 2024\n\nBorgeren møder tre timer om ugen.\n');

/** The sandbox's lane over real children that some names kill; counts how often each file came to one. */
function poisonedSandbox(): { readonly tries: Map<string, number>; parse(bytes: Uint8Array, fileName: string): Promise<ParsedDocument> } {
  const lane = createLane({
    size: 1,
    seconds: 3,
    residentMebibytes: 400,
    jobsPerChild: 100,
    entry: `${folder}/poisoned-child.ts`,
    extraFolders: [folder],
  });
  onTestFinished(() => lane.close());
  const tries = new Map<string, number>();
  return {
    tries,
    parse: async (bytes, fileName) => {
      tries.set(fileName, (tries.get(fileName) ?? 0) + 1);
      await lane.run({ key: fileName, ask: () => ({ head: { fileName }, blobs: [bytes] }) });
      return parseBytes(bytes, 'brev.txt');
    },
  };
}

test(
  'a file that kills its reader is parked after three tries, one that never ends after one, and the letters beside them are read',
  { timeout: 90_000 },
  async () => {
    const pipeline = await openPipeline();
    const sandbox = poisonedSandbox();
    const crash = await pipeline.receive('poison-crash', Buffer.concat([letter, Buffer.from('1')]));
    const loop = await pipeline.receive('poison-loop', Buffer.concat([letter, Buffer.from('2')]));
    const good = await pipeline.receive('brev.txt', letter);
    await pipeline.work({ sandbox, sweepSeconds: 1 });
    await pipeline.reaches(good, 'in-overview');
    expect(await pipeline.reaches(crash, 'failed')).toMatchObject({ failure: { step: 'parse', code: 'document.crashed' } });
    expect(await pipeline.reaches(loop, 'failed')).toMatchObject({ failure: { step: 'parse', code: 'document.timed-out' } });
    // the sweep runs once a second; a letter that comes after several of them finds the parked ones where they were
    const later = await pipeline.receive('senere.txt', Buffer.concat([letter, Buffer.from('3')]));
    await pipeline.reaches(later, 'in-overview');
    expect(Object.fromEntries(sandbox.tries)).toEqual({ 'poison-crash': 3, 'poison-loop': 1, 'brev.txt': 1, 'senere.txt': 1 });
    expect((await pipeline.deps.queues.counts()).parse).toMatchObject({ waiting: 0, delayed: 0, active: 0, failed: 2 });
    const rows = await pipeline.deps.records.documents.list(sampleCase.id);
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['failed', 'failed', 'in-overview', 'in-overview']);
  },
);
