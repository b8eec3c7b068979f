import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { Failure } from '../../domain/failure.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { parseBytes } from '../../parsers/index.ts';
import type { Sandbox } from '../../runtime/sandbox/index.ts';
import { handlers } from '../../workers/handlers.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { sampleCase } from '../support/sample-case.ts';

const note = (text: string): Uint8Array => Buffer.from(`Journalnotat 4. marts 2024\n\n${text}\n`);
const caseId = sampleCase.id;

/** Every row that a repetition must not change. */
async function rowsOf({ deps }: Pipeline): Promise<unknown> {
  const { documents, overviews } = deps.records;
  return [
    await documents.list(caseId),
    await documents.classified(caseId),
    await overviews.compared(caseId),
    await overviews.find(caseId),
    await overviews.madeOf(caseId),
  ];
}

test('a received document goes through every step into the overview of its case', async () => {
  const pipeline = await openPipeline();
  await pipeline.work();
  const sha256 = await pipeline.receive('notat.txt', note('Borgeren møder tre timer om ugen.'));
  await pipeline.reaches(sha256, 'in-overview');
  expect((await pipeline.deps.records.overviews.find(caseId))?.documents.map((document) => document.head.sha256)).toEqual([sha256]);
});

test('every step may run again on the same thing: the rows stay as they are', async () => {
  const pipeline = await openPipeline();
  await pipeline.work();
  const sha256 = await pipeline.receive('notat.txt', note('Borgeren møder tre timer om ugen.'));
  await pipeline.reaches(sha256, 'in-overview');
  const before = await rowsOf(pipeline);
  for (const step of ['parse', 'ocr', 'classify'] as const) await handlers[step]({ caseId, sha256 }, pipeline.deps);
  await handlers.case({ caseId }, pipeline.deps);
  await handlers.housekeeping({}, pipeline.deps);
  expect(await rowsOf(pipeline)).toEqual(before);
});

/** A reader for which every file is one page without words. */
async function asScan(bytes: Uint8Array, name: string): Promise<ParsedDocument> {
  const place = { kind: 'page', page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, lines: [] } as const;
  return {
    ...(await parseBytes(bytes, name)),
    pages: [{ number: 1, width: 1, height: 1, source: 'none', blocks: [{ kind: 'gap', reason: 'page-needs-ocr', place }] }],
  };
}

/** Recognises the words on it. */
const recognise: Sandbox['ocr'] = async (bytes, _parsed, onPage) => {
  onPage?.({ done: 1, total: 1 });
  return parseBytes(bytes, 'notat.txt');
};

test('a file that cannot be read stands in the case as failed with its code, and the others go on', async () => {
  const pipeline = await openPipeline();
  await pipeline.work();
  const broken = await pipeline.receive('brev.pdf', Buffer.from('%PDF-1.7\nnothing more'));
  const good = await pipeline.receive('notat.txt', note('Borgeren møder tre timer om ugen.'));
  const row = await pipeline.reaches(broken, 'failed');
  await pipeline.reaches(good, 'in-overview');
  expect(row.failure).toEqual({ step: 'parse', code: expect.stringMatching(/^document\./) });
});

test('a failure that passes is tried again until the document is read', async () => {
  const pipeline = await openPipeline();
  let tries = 0;
  const parse = (bytes: Uint8Array, fileName: string): ReturnType<typeof parseBytes> =>
    ++tries < 3 ? Promise.reject(new Failure('document.crashed')) : parseBytes(bytes, fileName);
  await pipeline.work({ sandbox: { parse } });
  const sha256 = await pipeline.receive('notat.txt', note('Borgeren møder tre timer om ugen.'));
  await pipeline.reaches(sha256, 'in-overview');
  expect(tries).toBe(3);
});

test('pages without text are read by a step of their own, with its progress told', async () => {
  const pipeline = await openPipeline();
  const told: number[] = [];
  const { records } = pipeline.deps;
  await pipeline.work({
    sandbox: { parse: asScan, ocr: recognise },
    handlers: {
      classify: async (payload, deps) => {
        const row = await records.documents.find(payload.caseId, payload.sha256);
        told.push(row?.ocr?.done ?? -1);
        await handlers.classify(payload, deps);
      },
    },
  });
  const sha256 = await pipeline.receive('skan.txt', note('Borgeren møder tre timer om ugen.'));
  await pipeline.reaches(sha256, 'in-overview');
  expect(told).toEqual([1]);
  expect((await records.documents.classified(caseId))[0]?.passages.length).toBeGreaterThan(0);
});

test('a scan whose run broke off after its words were saved goes on with them, and tells how many pages were recognised', async () => {
  const pipeline = await openPipeline();
  const { records } = pipeline.deps;
  await pipeline.work({ steps: ['parse'], sandbox: { parse: asScan } });
  const sha256 = await pipeline.receive('skan.txt', note('Borgeren møder tre timer om ugen.'));
  await pipeline.reaches(sha256, 'needs-ocr');
  const deps = { ...pipeline.deps, sandbox: { ...pipeline.deps.sandbox, ocr: recognise } };
  const full = new Failure('records.unreachable');
  const setState = vi.spyOn(records.documents, 'setState').mockRejectedValueOnce(full);
  await expect(handlers.ocr({ caseId, sha256 }, deps)).rejects.toBe(full);
  await handlers.ocr({ caseId, sha256 }, deps);
  setState.mockRestore();
  expect(await records.documents.find(caseId, sha256)).toMatchObject({ state: 'parsed', ocr: { done: 1, total: 1 } });
});

test('the attachments of a mail become documents of the case with the mail as parent', async () => {
  const pipeline = await openPipeline();
  await pipeline.work();
  const mail = await readFile(new URL('../fixtures/eml/006-attachments-and-a-nested-mail.eml', import.meta.url));
  const sha256 = await pipeline.receive('mail.eml', mail);
  await pipeline.reaches(sha256, 'in-overview');
  const children = (await pipeline.deps.records.documents.list(caseId)).filter((row) => row.parent !== null);
  expect(children.length).toBeGreaterThan(0);
  for (const child of children) await pipeline.reaches(child.sha256, 'in-overview');
});

test('a burst of documents brings the case up to date in a few runs', async () => {
  const pipeline = await openPipeline();
  let runs = 0;
  await pipeline.work({ handlers: { case: (payload, deps) => ((runs += 1), handlers.case(payload, deps)) } });
  const texts = Array.from({ length: 20 }, (_, nth) => note(`Borgeren møder ${nth + 2} timer om ugen.`));
  const all = await Promise.all(texts.map((text, nth) => pipeline.receive(`notat ${nth}.txt`, text)));
  for (const sha256 of all) await pipeline.reaches(sha256, 'in-overview');
  expect(runs).toBeLessThan(20);
});

test('the order in which documents arrive does not change the overview', async () => {
  const texts = [
    'Borgeren møder tre timer om ugen.',
    'Borgeren møder fem timer om ugen.',
    'Borgeren møder tre timer om ugen og er glad for det.',
  ].map(note);
  const overviews = [];
  for (const order of [texts, texts.toReversed()]) {
    const pipeline = await openPipeline();
    await pipeline.work();
    for (const text of order) await pipeline.reaches(await pipeline.receive('notat.txt', text), 'in-overview');
    overviews.push(JSON.stringify(await pipeline.deps.records.overviews.find(caseId)));
  }
  expect(overviews[0]).toBe(overviews[1]);
});

test('the sweep finds a document whose job was lost in a crash', async () => {
  const pipeline = await openPipeline();
  const lost = await pipeline.receive('notat.txt', note('Borgeren møder tre timer om ugen.'), { queue: false });
  await pipeline.work({ sweepSeconds: 1 });
  expect((await pipeline.reaches(lost, 'in-overview')).state).toBe('in-overview');
});

test('the sweep brings a case up to date whose trigger was lost', async () => {
  const pipeline = await openPipeline();
  const withoutTrigger = { ...pipeline.deps.queues, add: async () => {} };
  await pipeline.work({
    steps: ['parse', 'classify'],
    handlers: { classify: (payload, deps) => handlers.classify(payload, { ...deps, queues: withoutTrigger }) },
  });
  const sha256 = await pipeline.receive('notat.txt', note('Borgeren møder tre timer om ugen.'));
  await pipeline.reaches(sha256, 'classified');
  await pipeline.work({ steps: ['case', 'housekeeping'], sweepSeconds: 1 });
  expect((await pipeline.reaches(sha256, 'in-overview')).state).toBe('in-overview');
});

test('two workers on one case end in the overview that one of them alone would have made', async () => {
  const pipeline = await openPipeline();
  await pipeline.work({ steps: ['parse', 'classify'] });
  const sha256 = await pipeline.receive('notat.txt', note('Borgeren møder tre timer om ugen.'));
  await pipeline.reaches(sha256, 'classified');
  const outcomes = await Promise.allSettled([handlers.case({ caseId }, pipeline.deps), handlers.case({ caseId }, pipeline.deps)]);
  const codes = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
  expect([
    codes.every((code) => code === 'overview.changed-meanwhile'),
    (await pipeline.deps.records.overviews.madeOf(caseId)).version,
  ]).toEqual([true, 1]);
});
