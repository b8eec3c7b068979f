import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ExportWish, KeptExport } from '../../domain/export.ts';
import { Failure } from '../../domain/failure.ts';
import { handlers } from '../../workers/handlers.ts';
import { readPdfBack } from '../pipeline/export/read-pdf-back.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const caseId = sampleCase.id;
const pdf = await readFile(fileURLToPath(new URL('../fixtures/pdf/008-sentence-over-page-break.pdf', import.meta.url)));
const note = Buffer.from('Journalnotat 4. marts 2024\n\nSønnen Mikkel er flyttet hjem. Borgeren møder tre timer om ugen.\n');

/** A case with a note that names a third party, and a PDF. */
async function openCase(files: readonly (readonly [string, Uint8Array])[]): Promise<Pipeline> {
  const pipeline = await openPipeline();
  await pipeline.deps.records.people.save(samplePerson('caseworker'));
  await pipeline.work({ steps: ['parse', 'classify', 'case'] });
  for (const [name, bytes] of files) await pipeline.reaches(await pipeline.receive(name, bytes), 'in-overview');
  return pipeline;
}

function ask({ deps }: Pipeline, wish: Partial<ExportWish>): Promise<KeptExport> {
  const id = randomUUID();
  return deps.records.exports.ask({
    form: 'overview-pdf',
    reader: 'citizen',
    baseline: 'none',
    without: [],
    ...wish,
    id,
    caseId,
    by: samplePerson('caseworker').id,
    date: '2024-03-05',
    objectKey: `exports/${id}`,
    nameFile: (version) => `sag-${version}.pdf`,
  });
}

async function make(pipeline: Pipeline, wish: Partial<ExportWish>): Promise<{ readonly row: KeptExport; readonly bytes: Uint8Array }> {
  const { id, objectKey } = await ask(pipeline, wish);
  await handlers.export({ caseId, exportId: id }, pipeline.deps);
  const row = await pipeline.deps.records.exports.find(caseId, id);
  if (row === null) throw new RangeError('it was asked for above');
  return { row, bytes: await pipeline.deps.objects.get(objectKey) };
}

test('an export is made once, with its version, what it was made of, and without the letters that had to go', async () => {
  const pipeline = await openCase([['notat.txt', note]]);
  const { row, bytes } = await make(pipeline, {});
  const { fingerprint } = await pipeline.deps.records.overviews.madeOf(caseId);
  expect.soft(row).toMatchObject({ version: 1, state: 'made', fingerprint, bytes: bytes.length, removed: { name: 1, cpr: 0, chosen: 0 } });
  const { text } = await readPdfBack(bytes);
  expect.soft(text.join()).toContain('[fjernet: navn på tredjepart]');
  expect.soft(text.join()).not.toContain('Mikkel');
  await handlers.export({ caseId, exportId: row.id }, pipeline.deps);
  expect(await pipeline.deps.records.exports.find(caseId, row.id)).toEqual(row);
});

test('versions of a case are one series, whatever is asked for at the same time', async () => {
  const pipeline = await openCase([]);
  const asked = await Promise.all(Array.from({ length: 6 }, () => ask(pipeline, {})));
  expect(asked.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each(['overview-docx', 'plan-docx', 'text', 'json'] as const)(
  'the form %s holds the case without the name of a third party',
  async (form) => {
    const { bytes, row } = await make(await openCase([['notat.txt', note]]), { form });
    expect.soft(row.state).toBe('made');
    const raw = form.endsWith('docx') ? (await import('fflate')).unzipSync(bytes) : { all: bytes };
    const text = Object.values(raw)
      .map((part) => Buffer.from(part).toString())
      .join();
    expect
      .soft(text)
      .toContain('[fjernet: navn på tredjepart]'.replaceAll('[', form === 'text' ? '(' : '[').replaceAll(']', form === 'text' ? ')' : ']'));
    expect(text).not.toContain('Mikkel');
  },
);

test('a bundle has its front, what must be read as text, and the original pages behind', async () => {
  const { bytes } = await make(
    await openCase([
      ['notat.txt', note],
      ['brev.pdf', pdf],
    ]),
    { form: 'bundle' },
  );
  const { text, isMarked } = await readPdfBack(bytes);
  expect.soft(isMarked).toBe(true);
  expect.soft(text[0]).toContain('Samling af sider: Sag J-2024-17');
  expect.soft(text[1]).toContain('[fjernet: navn på tredjepart]');
  const { text: original } = await readPdfBack(pdf);
  expect(text.slice(2)).toEqual(original);
});

const join = (): Promise<Uint8Array> => Promise.reject(new Failure('document.corrupt'));

test('a file that cannot be taken apart goes into the bundle as text, which says so', async () => {
  const pipeline = await openCase([['brev.pdf', pdf]]);
  const { id, objectKey } = await ask(pipeline, { form: 'bundle' });
  await handlers.export({ caseId, exportId: id }, { ...pipeline.deps, sandbox: { ...pipeline.deps.sandbox, join } });
  const { text } = await readPdfBack(await pipeline.deps.objects.get(objectKey));
  expect(text.join()).toContain('kunne ikke tages ud af originalen');
});

test('a file that was found infected later gives its words and none of its bytes', async () => {
  const pipeline = await openCase([['brev.pdf', pdf]]);
  const [row] = await pipeline.deps.records.documents.list(caseId);
  if (row === undefined) throw new RangeError('it was received above');
  await pipeline.deps.records.scans.note(caseId, row.sha256, 'infected', 'Trojan.New');
  const { bytes } = await make(pipeline, { form: 'bundle' });
  expect((await readPdfBack(bytes)).text.join()).toContain('kunne ikke tages ud af originalen');
});

test('an export that fails for good says so in its row', async () => {
  const pipeline = await openCase([]);
  const { id } = await ask(pipeline, { baseline: 'meeting:away' });
  await pipeline.work({ steps: ['export'] });
  await pipeline.deps.queues.add('export', { caseId, exportId: id });
  await expect.poll(async () => (await pipeline.deps.records.exports.find(caseId, id))?.state, { timeout: 20_000 }).toBe('failed');
  expect((await pipeline.deps.records.exports.find(caseId, id))?.failure).toBe('meeting.unknown');
});

test('an export whose job was lost is found by the sweep', async () => {
  const pipeline = await openCase([]);
  const { id } = await ask(pipeline, {});
  await pipeline.work({ steps: ['export'] });
  await handlers.housekeeping({}, pipeline.deps);
  await expect.poll(async () => (await pipeline.deps.records.exports.find(caseId, id))?.state, { timeout: 20_000 }).toBe('made');
});
