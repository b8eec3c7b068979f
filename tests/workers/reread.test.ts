import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Block } from '../../domain/block.ts';
import { Failure } from '../../domain/failure.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { Passage } from '../../domain/passage.ts';
import { currentParsers } from '../../parsers/current-parsers.ts';
import { wordsOf } from '../../pipeline/correct/index.ts';
import { askRenewal } from '../../storage/ask-renewal.ts';
import { loadReading } from '../../storage/reading.ts';
import { handlers } from '../../workers/handlers.ts';
import type { StepDeps } from '../../workers/step.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { openSandbox } from '../support/open-sandbox.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const caseId = sampleCase.id;
const person = samplePerson('caseworker');
const note =
  'Journalnotat 4. marts 2024\n\nBorgeren møder tre timer om ugen.\n\nBor til leje i en lille bolig.\n\nHan er træt om aftenen.\n';
const mail = [
  'From: a@eksempel.dk\r\nTo: b@eksempel.dk\r\nSubject: Bilag\r\nDate: Mon, 4 Mar 2024 10:00:00 +0100\r\nMIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="skel"\r\n\r\n--skel\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHermed to bilag.\r\n',
  '--skel\r\nContent-Type: text/plain; name="et.txt"\r\nContent-Disposition: attachment; filename="et.txt"\r\n\r\nBorgeren har fået briller.\r\n',
  '--skel\r\nContent-Type: text/plain; name="to.txt"\r\nContent-Disposition: attachment; filename="to.txt"\r\n\r\nBorgeren har fået sko.\r\n--skel--\r\n',
].join('\r\n');

type Parse = StepDeps['sandbox']['parse'];

/** What an earlier parser might have made: it did not see the first two blocks, nor the second attachment. */
const parseAsBefore: Parse = async (bytes, fileName) => {
  const parsed = await openSandbox.parse(bytes, fileName);
  const pages = parsed.pages.map((page) => ({ ...page, blocks: page.blocks.slice(fileName.endsWith('.txt') ? 2 : 0).map(moveUp) }));
  return { ...parsed, parser: `${parsed.format}@0`, pages, attachments: parsed.attachments.slice(0, 1) };
};

function moveUp(block: Block, index: number): Block {
  return block.place.kind === 'block' ? { ...block, place: { ...block.place, block: index } } : block;
}

const withoutQueue = ({ deps }: Pipeline): StepDeps => ({ ...deps, queues: { ...deps.queues, add: async () => {} } });
const readingAs = (pipeline: Pipeline, parse: Parse): StepDeps => ({ ...withoutQueue(pipeline), sandbox: { ...openSandbox, parse } });

/** A document that an earlier parser has read, in the overview; no worker runs. */
async function openOld(fileName = 'notat.txt', text = note): Promise<Pipeline & { readonly sha256: Sha256 }> {
  const pipeline = await openPipeline();
  await pipeline.deps.records.people.save(person);
  const sha256 = await pipeline.receive(fileName, Buffer.from(text), { queue: false });
  await handlers.parse({ caseId, sha256 }, readingAs(pipeline, parseAsBefore));
  for (const { state, ...row } of await pipeline.deps.records.documents.list(caseId)) {
    if (state === 'stored') await handlers.parse({ caseId, sha256: row.sha256 }, readingAs(pipeline, parseAsBefore));
    await handlers.classify({ caseId, sha256: row.sha256 }, withoutQueue(pipeline));
  }
  await handlers.case({ caseId }, pipeline.deps);
  return { ...pipeline, sha256 };
}

const mark = ({ deps: { records } }: Pipeline): Promise<number> =>
  records.renewals.ask({ id: randomUUID(), step: 'parse', by: null, at: new Date() }, {});

async function askForOlder({ deps: { records, queues } }: Pipeline): Promise<number> {
  const call = { filter: { otherParsers: await currentParsers() }, step: 'parse', by: null, at: new Date() };
  return askRenewal(call, { records, sweepSoon: () => queues.add('housekeeping', {}) });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const isDone = ({ deps: { records } }: Pipeline) =>
  until(async () => !(await records.renewals.hasWaiting(caseId)) && (await records.overviews.stale()).length === 0);

async function rowOf({ deps: { records } }: Pipeline, sha256: Sha256, of: CaseId = caseId) {
  const row = await records.documents.find(of, sha256);
  if (row === null) throw new RangeError('the document is there');
  return row;
}

async function passagesOf({ deps: { records } }: Pipeline, sha256: Sha256): Promise<readonly Passage[]> {
  return (await records.overviews.comparedDocument(caseId, sha256))?.passages ?? [];
}

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join(' ');
const lives = ({ text }: Passage): boolean => text.startsWith('Bor til leje');

const refuse: Parse = async () => {
  throw new Failure('document.corrupt');
};
/** Nothing of it can be read but by recognition. */
const scanned: Parse = async (bytes, fileName) => withGap(await openSandbox.parse(bytes, fileName));
const recognise: StepDeps['sandbox']['ocr'] = (bytes) => openSandbox.parse(bytes, 'notat.txt');

test('a newer parser reads the stored file again; corrections and read marks keep their passage by its words', async () => {
  const old = await openOld();
  const { records } = old.deps;
  const [passage] = (await passagesOf(old, old.sha256)).filter(lives);
  if (passage === undefined) throw new RangeError('the earlier parser saw it');
  const { heading: from, place, text } = passage;
  const correction = {
    id: 'c-1',
    caseId,
    sha256: old.sha256,
    passage: passage.id,
    words: wordsOf(text),
    place,
    field: 'heading',
    from,
  } as const;
  await records.corrections.make({
    ...correction,
    value: 'network',
    of: null,
    ofWords: null,
    ofPlace: null,
    by: person.id,
    at: new Date(0),
  });
  await records.readings.mark(person.id, caseId, { documents: [old.sha256], on: '2024-03-04' });
  await records.passageReadings.mark(person.id, caseId, [passage.id]);
  expect(textOf(await passagesOf(old, old.sha256))).not.toContain('tre timer');
  expect(await askForOlder(old)).toBe(1);
  await old.work();
  await isDone(old);
  const passages = await passagesOf(old, old.sha256);
  expect(textOf(passages)).toContain('tre timer');
  const moved = passages.find(lives);
  expect([moved?.heading, moved?.id === passage.id]).toEqual(['network', false]);
  expect(await records.readings.seen(person.id, caseId)).toEqual([old.sha256]);
  expect(await records.passageReadings.seen(person.id, caseId)).toEqual([moved?.id]);
  expect([(await rowOf(old, old.sha256)).parser, await records.renewals.count({ otherParsers: await currentParsers() })]).toEqual([
    'txt@1',
    0,
  ]);
});

test('readers see the old reading until the new passages are in the overview; then nothing is left of it', async () => {
  const old = await openOld();
  const { records, objects } = old.deps;
  const before = await rowOf(old, old.sha256);
  const shown = async (): Promise<string> => JSON.stringify(await loadReading(objects, (await rowOf(old, old.sha256)).shownReadingKey));
  const oldReading = await shown();
  await mark(old);
  for (const step of ['parse', 'classify'] as const) {
    await handlers[step]({ caseId, sha256: old.sha256 }, withoutQueue(old));
    expect([await shown(), (await rowOf(old, old.sha256)).state]).toEqual([oldReading, 'in-overview']);
    expect(textOf(await passagesOf(old, old.sha256))).not.toContain('tre timer');
  }
  await handlers.case({ caseId }, old.deps);
  expect(await shown()).toContain('tre timer');
  await handlers.housekeeping({}, old.deps);
  expect([await objects.has(before.shownReadingKey), await objects.has((await rowOf(old, old.sha256)).readingKey)]).toEqual([false, true]);
  expect(await records.parsings.dropped(10)).toEqual([]);
});

test('read anew by the same job twice, or by nobody asked, the rows stay as they are', async () => {
  const old = await openOld();
  await mark(old);
  for (const step of ['parse', 'parse', 'classify', 'classify', 'parse', 'ocr'] as const)
    await handlers[step]({ caseId, sha256: old.sha256 }, withoutQueue(old));
  await handlers.case({ caseId }, old.deps);
  const once = await rowOf(old, old.sha256);
  for (const step of ['parse', 'classify'] as const) await handlers[step]({ caseId, sha256: old.sha256 }, withoutQueue(old));
  await handlers.case({ caseId }, old.deps);
  expect(await rowOf(old, old.sha256)).toEqual(once);
  expect(textOf(await passagesOf(old, old.sha256))).toContain('tre timer');
});

test('a reading anew that changes nothing takes the place of the old one all the same', async () => {
  const old = await openOld();
  await mark(old);
  for (const step of ['parse', 'classify'] as const) await handlers[step]({ caseId, sha256: old.sha256 }, readingAs(old, parseAsBefore));
  await handlers.case({ caseId }, old.deps);
  const { readingKey, shownReadingKey, objectKey } = await rowOf(old, old.sha256);
  expect([shownReadingKey === readingKey, readingKey.startsWith(`${objectKey}.reading.`)]).toEqual([true, true]);
});

test('attachments that only the newer parser finds are received; those that were known are not doubled', async () => {
  const old = await openOld('mail.eml', mail);
  const names = async () =>
    (await old.deps.records.documents.list(caseId)).map(({ fileName, receipts, state }) => `${fileName} ${receipts} ${state}`);
  expect((await names()).toSorted()).toEqual(['et.txt 1 in-overview', 'mail.eml 1 in-overview']);
  await askForOlder(old);
  await old.work();
  await isDone(old);
  await until(async () => (await names()).every((told) => told.endsWith(' in-overview')));
  expect((await names()).toSorted()).toEqual(['et.txt 1 in-overview', 'mail.eml 1 in-overview', 'to.txt 1 in-overview']);
});

test('a document that cannot be read again keeps its old reading, and the code is told', async () => {
  const old = await openOld();
  const before = await passagesOf(old, old.sha256);
  await askForOlder(old);
  await old.work({ sandbox: { parse: refuse } });
  await isDone(old);
  const row = await rowOf(old, old.sha256);
  expect([row.state, row.failure, row.parser, await passagesOf(old, old.sha256)]).toEqual(['in-overview', null, 'txt@0', before]);
  const [told] = await old.deps.records.renewals.progress();
  expect(told).toMatchObject({ step: 'parse', documents: 1, waiting: 0, failed: 1, codes: ['document.corrupt'] });
});

test('pages that need recognition take the lane of scans, behind every new one, and nothing is shown before they are read', async () => {
  const old = await openOld();
  await mark(old);
  await handlers.parse({ caseId, sha256: old.sha256 }, { ...old.deps, sandbox: { ...openSandbox, parse: scanned } });
  expect((await old.deps.queues.counts()).ocr).toMatchObject({ waiting: 0, background: 1 });
  expect((await rowOf(old, old.sha256)).state).toBe('in-overview');
  await handlers.housekeeping({}, old.deps);
  expect((await old.deps.queues.counts()).parse).toMatchObject({ waiting: 0, background: 0 }); // the sweep knows how far it is
  await old.work({ sandbox: { ocr: recognise } });
  await isDone(old);
  expect(textOf(await passagesOf(old, old.sha256))).toContain('tre timer');
});

function withGap(parsed: ParsedDocument): ParsedDocument {
  const gap: Block = { kind: 'gap', reason: 'page-needs-ocr', place: { kind: 'block', block: 0, start: 0, end: 0 } };
  return { ...parsed, pages: parsed.pages.map((page) => ({ ...page, blocks: [gap] })) };
}

test('found infected when it is read again, a document is locked in while its old reading stands', async () => {
  const old = await openOld();
  const before = await passagesOf(old, old.sha256);
  await askForOlder(old);
  await old.work({ scanner: { scan: async () => 'Trojan.New', version: async () => 'ClamAV' } });
  await isDone(old);
  expect([(await rowOf(old, old.sha256)).scan, await passagesOf(old, old.sha256)]).toEqual(['infected', before]);
});
