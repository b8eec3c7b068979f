import { expect, test } from 'vitest';
import type { PersonId, Sha256 } from '../../domain/ids.ts';
import type { UnfiledReceipt } from '../../domain/unfiled.ts';
import { fileReceipt } from '../../storage/file-receipt.ts';
import { handlers } from '../../workers/handlers.ts';
import { otherCase, otherText, sureText } from '../support/inbox-papers.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const caseId = sampleCase.id;
const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const worker = samplePerson('caseworker');

const part = (name: string, text: string): string =>
  ['--x', `Content-Type: text/plain; name=${name}`, `Content-Disposition: attachment; filename=${name}`, '', text].join('\r\n');

const takeOut = (): never => {
  throw new Error('crashed');
};

/** Runs the steps of a document one after the other. */
async function read({ deps }: Pipeline, sha256: Sha256, of = caseId): Promise<void> {
  for (const step of ['parse', 'ocr', 'classify'] as const)
    if ((await deps.records.documents.find(of, sha256)) !== null) await handlers[step]({ caseId: of, sha256 }, deps);
  await handlers.case({ caseId: of }, deps);
}

async function openHeld(): Promise<{ readonly pipeline: Pipeline; readonly sha256: Sha256; readonly held: UnfiledReceipt }> {
  const pipeline = await openPipeline();
  await pipeline.deps.records.cases.create(otherCase);
  await pipeline.deps.records.people.save(worker);
  const sha256 = await pipeline.receive('brev.txt', bytesOf(otherText()), { queue: false });
  await read(pipeline, sha256);
  const [held] = await pipeline.deps.records.unfiled.waiting(sampleCase.unit);
  if (held === undefined) throw new RangeError('The document was not held');
  return { pipeline, sha256, held };
}

async function file({ deps }: Pipeline, { id }: UnfiledReceipt, to = caseId, by: PersonId = worker.id): Promise<void> {
  expect(await deps.records.unfiled.decide(id, { caseId: to, by })).toBe(true);
  const receipt = await deps.records.unfiled.find(id);
  if (receipt === null || receipt.filedCase === null) throw new RangeError('decided above');
  const { cases, documents, unfiled } = deps.records;
  await fileReceipt(
    { ...receipt, filedCase: receipt.filedCase },
    { cases, documents, unfiled, objects: deps.objects, parseLater: async () => {} },
  );
}

test('a document about another citizen leaves its case, waits under the unit, and its bytes lie under a key of its own', async () => {
  const { pipeline, sha256, held } = await openHeld();
  const { records, objects } = pipeline.deps;
  expect(await records.documents.find(caseId, sha256)).toBeNull();
  expect(held).toMatchObject({ why: 'other-citizen', fromCase: caseId, sha256, fileName: 'brev.txt', received: '2024-03-04' });
  expect(held.says?.cprs).toEqual(['0202851111']);
  expect((await Array.fromAsync(objects.list(''))).toSorted()).toEqual([held.objectKey, `${held.objectKey}.reading`]);
  expect((await records.overviews.find(caseId))?.documents ?? []).toEqual([]);
});

test('the citizen of the case is not held, nor a paper that names nobody', async () => {
  const pipeline = await openPipeline();
  for (const text of [sureText(), 'Journalnotat 4. marts 2024\n\nBorgeren møder.\n']) {
    const sha256 = await pipeline.receive('brev.txt', bytesOf(text), { queue: false });
    await read(pipeline, sha256);
    expect((await pipeline.deps.records.documents.find(caseId, sha256))?.state).toBe('in-overview');
  }
});

test('filed to the right case it is read there, and is held no more', async () => {
  const { pipeline, sha256, held } = await openHeld();
  await file(pipeline, held, otherCase.id);
  await read(pipeline, sha256, otherCase.id);
  expect((await pipeline.deps.records.documents.find(otherCase.id, sha256))?.state).toBe('in-overview');
  expect(await pipeline.deps.records.unfiled.countByState()).toEqual({ filed: 1 });
});

test('a person who has looked may let it into its case after all', async () => {
  const { pipeline, sha256, held } = await openHeld();
  await file(pipeline, held);
  await read(pipeline, sha256);
  const row = await pipeline.deps.records.documents.find(caseId, sha256);
  expect([row?.state, row?.head?.notices.map(({ code }) => code)]).toEqual([
    'in-overview',
    expect.arrayContaining(['person.other-citizen']),
  ]);
});

test('the same bytes sent to the case once more are held with those that wait, and again where those were settled', async () => {
  const { pipeline, sha256, held } = await openHeld();
  const { unfiled } = pipeline.deps.records;
  const again = async (): Promise<void> => read(pipeline, await pipeline.receive('brev.txt', bytesOf(otherText()), { queue: false }));
  await again();
  expect(await unfiled.countByState()).toEqual({ waiting: 1 });
  await file(pipeline, held, otherCase.id);
  await again();
  expect([await unfiled.countByState(), await pipeline.deps.records.documents.find(caseId, sha256)]).toEqual([{ waiting: 1 }, null]);
});

test('what came in a held mail leaves the case with it, and what also came by itself stays', async () => {
  const pipeline = await openPipeline();
  const alone = 'Journalnotat 3. marts 2024\r\n\r\nBorgeren møder to timer om ugen.\r\n';
  const mail = [
    'From: lis@laege.example',
    'Subject: Vedr.: 020285-1111',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Borger: Ib Kristian Nord, CPR 020285-1111',
    '',
    'Borgeren er mødt hver dag.',
    part('a.txt', 'Journalnotat 2. marts 2024\r\n\r\nBorgeren er glad.\r\n'),
    part('b.txt', alone),
    '--x--',
    '',
  ].join('\r\n');
  const sha256 = await pipeline.receive('mail.eml', bytesOf(mail), { queue: false });
  await handlers.parse({ caseId, sha256 }, pipeline.deps);
  const [child] = (await pipeline.deps.records.documents.list(caseId)).filter((row) => row.fileName === 'b.txt');
  if (child === undefined) throw new RangeError('The attachment was not received');
  const bytes = await pipeline.deps.objects.get(child.objectKey);
  await pipeline.receive('b.txt', bytes, { queue: false });
  await read(pipeline, sha256);
  expect((await pipeline.deps.records.documents.list(caseId)).map((row) => [row.fileName, row.parent])).toEqual([['b.txt', null]]);
});

test('a crash half-way through holding ends in the same rows', async () => {
  const pipeline = await openPipeline();
  const sha256 = await pipeline.receive('brev.txt', bytesOf(otherText()), { queue: false });
  await handlers.parse({ caseId, sha256 }, pipeline.deps);
  const { deps } = pipeline;
  const crashing = { ...deps, records: { ...deps.records, unfiled: { ...deps.records.unfiled, takeOut } } };
  await expect(handlers.classify({ caseId, sha256 }, crashing)).rejects.toThrow('crashed');
  await handlers.classify({ caseId, sha256 }, deps);
  expect(await deps.records.documents.list(caseId)).toEqual([]);
  expect((await Array.fromAsync(deps.objects.list('documents/'))).length).toBe(0);
  expect(await deps.records.unfiled.countByState()).toEqual({ waiting: 1 });
});

test('whoever sent it sees that it has come, wherever it is filed, and never to which other case', async () => {
  const { pipeline, sha256, held } = await openHeld();
  const { records, objects } = pipeline.deps;
  const supplier = samplePerson('supplier', 'jobvejen');
  await records.people.save(supplier);
  const { cases, documents, unfiled } = records;
  const sent = { ...held, by: supplier.id, id: held.id.replace(/^./u, 'f') as typeof held.id, sha256, inbox: null };
  await unfiled.hold(sent, { why: 'other-citizen', failure: null, says: null, readAs: null });
  const seen = async (): Promise<unknown> => (await documents.receiptsBy(supplier.unit)).map((row) => [row.caseId, row.state]);
  expect(await seen()).toEqual([[caseId, 'stored']]);
  await unfiled.decide(sent.id, { caseId: otherCase.id, by: worker.id });
  const filing = { ...sent, filedCase: otherCase.id, filedBy: worker.id };
  await fileReceipt(filing, { cases, documents, unfiled, objects, parseLater: async () => {} });
  expect(await seen()).toEqual([[caseId, 'stored']]);
});
