import { expect, test } from 'vitest';
import { loadReading } from '../../storage/reading.ts';
import { chainOf } from '../fixtures/hostile/hostile-files.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';
import { openPipeline } from '../support/pipeline.ts';
import { sampleCase } from '../support/sample-case.ts';

const note = (text: string): Uint8Array => Buffer.from(`Journalnotat 4. marts 2024\n\n${text}\n`);

test('each file of an archive becomes a document of the case, with the archive as parent', async () => {
  const pipeline = await openPipeline();
  const files = [
    { name: 'Sag/Notat.txt', content: note('Borgeren møder tre timer om ugen.') },
    { name: 'rapport\u202Efdp.exe', content: note('Smerterne er uændrede.') },
  ];
  const archive = await pipeline.receive('Sag.zip', writeZip(files));
  await pipeline.work();
  await pipeline.reaches(archive, 'in-overview');
  const rows = await pipeline.deps.records.documents.list(sampleCase.id);
  expect(rows.map(({ fileName, parent }) => [fileName, parent] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['Notat.txt', archive],
    ['Sag.zip', null],
    ['rapport_fdp.exe', archive],
  ]);
});

test('archives in archives are opened to the limit, and the last one that was opened tells of the rest', async () => {
  const pipeline = await openPipeline();
  const outermost = await pipeline.receive('lag.zip', chainOf(8));
  await pipeline.work();
  await pipeline.reaches(outermost, 'in-overview');
  const { documents } = pipeline.deps.records;
  const isDone = (rows: Awaited<ReturnType<typeof documents.list>>): boolean =>
    rows.length === 6 && rows.every(({ state }) => state === 'in-overview');
  await expect.poll(async () => isDone(await documents.list(sampleCase.id)), { timeout: 15_000 }).toBe(true);
  const rows = await documents.list(sampleCase.id);
  const parents = new Set(rows.map(({ parent }) => parent));
  const deepest = rows.find(({ sha256 }) => !parents.has(sha256));
  const reading = await loadReading(pipeline.deps.objects, deepest?.readingKey ?? '');
  expect(reading.notices.map(({ code }) => code)).toContain('attachment.too-deep');
});
