import { expect, test, vi } from 'vitest';
import { bringCaseUpToDate } from '../../workers/case.ts';
import { openPipeline } from '../support/pipeline.ts';
import { sampleCase } from '../support/sample-case.ts';

const caseId = sampleCase.id;
const note = Buffer.from('Journalnotat 4. marts 2024\n\nBorgeren møder tre timer om ugen.\n');

test('a case that holds papers which are still to be read is too early for a moment, and is then brought up to date without them', async () => {
  const { receive, deps } = await openPipeline();
  await receive('notat.txt', note, { queue: false });
  const at = (age: number) => bringCaseUpToDate({ caseId }, deps, { age });
  expect([await at(0), await at(2_900)]).toEqual(['too-early', 'too-early']);
  expect((await deps.records.overviews.madeOf(caseId)).fingerprint).toBe('');
  expect(await at(3_100)).toBeUndefined();
  expect((await deps.records.overviews.madeOf(caseId)).fingerprint).not.toBe('');
});

test('a case whose papers are all read is never too early', async () => {
  const { deps } = await openPipeline();
  expect(await bringCaseUpToDate({ caseId }, deps, { age: 0 })).toBeUndefined();
});

test('through the queue, a letter stands in its overview when the paper of its case that nobody takes is waited for no longer', async () => {
  const { receive, work, reaches, connection } = await openPipeline();
  await receive('ventende.txt', Buffer.from('Journalnotat 5. marts 2024\n\nBorgeren møder fire timer om ugen.\n'), { queue: false });
  const letter = await receive('notat.txt', note);
  await work({ steps: ['parse', 'classify', 'case'] }); // no sweep, which would take it
  await reaches(letter, 'in-overview');
  const board = connection.openBoardQueue('case', () => {});
  const job = await vi.waitUntil(async () => (await board.queue.getJobs(['completed'])).at(0), { timeout: 60_000 });
  await board.close();
  expect((job.processedOn ?? 0) - job.timestamp).toBeGreaterThan(2_500); // put off again and again, and then begun
});
