import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Correction } from '../../domain/correction.ts';
import type { ClassifiedDocument } from '../../domain/document.ts';
import { passageId, type PassageId, type Sha256 } from '../../domain/ids.ts';
import type { Passage } from '../../domain/passage.ts';
import { classifyVersion } from '../../pipeline/classify/index.ts';
import { wordsOf } from '../../pipeline/correct/index.ts';
import { askRenewal } from '../../storage/ask-renewal.ts';
import { handlers } from '../../workers/handlers.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const caseId = sampleCase.id;
const person = samplePerson('caseworker');
const notes = [
  'Journalnotat 4. marts 2024\n\nBorgeren møder tre timer om ugen.\n\nBor til leje i en lille bolig.\n\nUdtaler:\n\nHan er træt.\n',
  'Journalnotat 11. marts 2024\n\nBorgeren møder fem timer om ugen.\n\nBor til leje i en lille bolig.\n',
] as const;

/** What an earlier version might have left: other headings, and the first passage not found, so that every later one had another id. */
function asLabelledBefore({ head, passages }: ClassifiedDocument): ClassifiedDocument {
  return {
    head: { ...head, kind: 'other', kindConfidence: 0.3 },
    passages: passages.slice(1).map((passage, index) => ({
      ...passage,
      id: passageId(head.sha256, index + 1),
      ordinal: index + 1,
      heading: 'income',
      reason: 'model 0.40',
    })),
  };
}

/** A case that an earlier version has classified, in the overview; no worker runs. */
async function openOldCase(): Promise<Pipeline & { readonly documents: readonly Sha256[] }> {
  const pipeline = await openPipeline();
  const { records } = pipeline.deps;
  await records.people.save(person);
  const documents: Sha256[] = [];
  for (const [nth, note] of notes.entries()) {
    const sha256 = await pipeline.receive(`notat ${nth}.txt`, Buffer.from(note), { queue: false });
    for (const step of ['parse', 'classify'] as const) await handlers[step]({ caseId, sha256 }, withoutQueue(pipeline));
    documents.push(sha256);
  }
  for (const document of await records.documents.classified(caseId))
    await records.documents.saveClassified(caseId, asLabelledBefore(document), 'classify@0');
  await handlers.case({ caseId }, pipeline.deps);
  return { ...pipeline, documents };
}

const withoutQueue = ({ deps }: Pipeline): Pipeline['deps'] => ({ ...deps, queues: { ...deps.queues, add: async () => {} } });

function askForAll({ deps: { records, queues } }: Pipeline): Promise<number> {
  const call = { filter: { otherThan: classifyVersion }, step: 'classify', by: null, at: new Date() };
  return askRenewal(call, { records, sweepSoon: () => queues.add('housekeeping', {}) });
}

async function untilRenewed({ deps: { records } }: Pipeline): Promise<void> {
  const isBehind = async (): Promise<boolean> =>
    (await records.renewals.hasWaiting(caseId)) || (await records.overviews.stale()).length > 0;
  while (await isBehind()) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function shownIn({ deps: { records } }: Pipeline): Promise<string> {
  return JSON.stringify((await records.overviews.snapshot(caseId))?.overview);
}

async function passagesOf({ deps: { records } }: Pipeline, sha256: Sha256 | undefined): Promise<readonly Passage[]> {
  return sha256 === undefined ? [] : ((await records.overviews.comparedDocument(caseId, sha256))?.passages ?? []);
}

const lives = (passage: Passage): boolean => passage.text.startsWith('Bor til leje');

function correctionOf(sha256: Sha256, passage: Passage, changes: Partial<Correction>): Omit<Correction, 'undone'> {
  return {
    id: `c-${changes.field}-${passage.id}`,
    caseId,
    sha256,
    passage: passage.id,
    words: wordsOf(passage.text),
    place: passage.place,
    field: 'heading',
    from: passage.heading,
    value: 'network',
    of: null,
    ofWords: null,
    ofPlace: null,
    by: person.id,
    at: new Date(0),
    ...changes,
  };
}

test('a newer version brings a case, with its corrections, to the very overview that it would make from nothing', async () => {
  const old = await openOldCase();
  const [first, second] = old.documents;
  if (first === undefined || second === undefined) throw new RangeError('two documents');
  const [earlier, later] = [(await passagesOf(old, first)).find(lives), (await passagesOf(old, second)).find(lives)];
  if (earlier === undefined || later === undefined) throw new RangeError('both say where he lives');
  const ofEarlier = { of: earlier.id, ofWords: wordsOf(earlier.text), ofPlace: earlier.place };
  const corrections = [
    correctionOf(first, earlier, { field: 'heading' }),
    correctionOf(second, later, { field: 'status', value: 'conflicting', ...ofEarlier }),
  ];
  for (const each of corrections) await old.deps.records.corrections.make(each);
  await handlers.case({ caseId }, old.deps);
  await old.deps.records.readings.mark(person.id, caseId, { documents: [first], on: '2024-03-04' });
  const before = await shownIn(old);

  expect(await askForAll(old)).toBe(2);
  await old.work();
  await untilRenewed(old);

  const fresh = await openPipeline();
  await fresh.deps.records.people.save(person);
  await fresh.work();
  for (const note of [1, 0] as const)
    await fresh.reaches(await fresh.receive(`notat ${note}.txt`, Buffer.from(notes[note])), 'in-overview');
  for (const each of corrections) await fresh.deps.records.corrections.make(each);
  await handlers.case({ caseId }, fresh.deps);
  expect(await shownIn(old)).toBe(await shownIn(fresh));
  expect(before).not.toBe(await shownIn(old));

  const [nowEarlier, nowLater] = [(await passagesOf(old, first)).find(lives), (await passagesOf(old, second)).find(lives)];
  expect(nowEarlier).toMatchObject({ heading: 'network', reason: 'corrected by a caseworker' });
  expect(nowEarlier?.id).not.toBe(earlier.id);
  expect(nowLater).toMatchObject({ status: 'conflicting', of: nowEarlier?.id satisfies PassageId | undefined });
  expect(await old.deps.records.readings.seen(person.id, caseId)).toEqual([first]);
  expect(await old.deps.records.renewals.progress()).toEqual([]);
});

test('readers see the whole old result until the whole new one is there', async () => {
  const old = await openOldCase();
  const { records } = old.deps;
  await askForAll(old);
  const before = await shownIn(old);
  for (const sha256 of old.documents) {
    await handlers.classify({ caseId, sha256 }, withoutQueue(old));
    expect.soft(await shownIn(old)).toBe(before);
    expect.soft((await records.documents.find(caseId, sha256))?.state).toBe('in-overview');
    expect.soft((await records.readings.unseen(person.id, [caseId])).get(caseId)).toBe(2);
  }
  await handlers.case({ caseId }, old.deps);
  expect(await shownIn(old)).not.toBe(before);
});

test('classified again by the same job twice, or by nobody asked, the rows stay as they are', async () => {
  const old = await openOldCase();
  const { records } = old.deps;
  const [sha256] = old.documents;
  if (sha256 === undefined) throw new RangeError('two documents');
  const before = await records.documents.findClassified(caseId, sha256);
  await handlers.classify({ caseId, sha256 }, old.deps);
  expect(await records.documents.findClassified(caseId, sha256)).toEqual(before);
  await askForAll(old);
  await handlers.classify({ caseId, sha256 }, old.deps);
  const once = await records.documents.findClassified(caseId, sha256);
  await handlers.classify({ caseId, sha256 }, old.deps);
  expect([await records.documents.findClassified(caseId, sha256), once?.head.kind]).toEqual([once, 'journal_note']);
});

test('a new letter is classified and shown before what waits in the background', async () => {
  const old = await openOldCase();
  await askForAll(old);
  await handlers.housekeeping({}, old.deps);
  expect((await old.deps.queues.counts()).classify).toMatchObject({ waiting: 0, background: 2 });
  const letter = await old.receive('brev.txt', Buffer.from('Journalnotat 18. marts 2024\n\nHun møder seks timer om ugen.\n'), {
    queue: false,
  });
  await handlers.parse({ caseId, sha256: letter }, old.deps);
  const order: string[] = [];
  await old.work({
    steps: ['classify'],
    handlers: { classify: (payload, deps) => (order.push(payload.sha256), handlers.classify(payload, deps)) },
  });
  await old.reaches(letter, 'classified');
  expect(order[0]).toBe(letter);
});

test('a document that cannot be classified again keeps its old result and is counted', async () => {
  const old = await openOldCase();
  const [lost, kept] = old.documents;
  if (lost === undefined || kept === undefined) throw new RangeError('two documents');
  const row = await old.deps.records.documents.find(caseId, lost);
  await old.deps.objects.remove(`${row?.objectKey}.reading`);
  const before = await old.deps.records.documents.findClassified(caseId, lost);
  await askForAll(old);
  await old.work();
  await untilRenewed(old);
  const after = await old.deps.records.documents.find(caseId, lost);
  expect([after?.state, after?.failure, await old.deps.records.documents.findClassified(caseId, lost)]).toEqual([
    'in-overview',
    null,
    before,
  ]);
  expect(await old.deps.records.renewals.progress()).toMatchObject([{ step: 'classify', documents: 2, waiting: 0, failed: 1 }]);
  expect((await old.deps.records.documents.findClassified(caseId, kept))?.head.kind).toBe('journal_note');
  expect(await old.deps.records.renewals.count({ otherThan: classifyVersion })).toBe(1);
});

test('the sweep leaves a case alone while its documents are relabelled, and then puts it behind every letter', async () => {
  const old = await openOldCase();
  const { records, queues } = old.deps;
  const [first, second] = old.documents;
  if (first === undefined || second === undefined) throw new RangeError('two documents');
  await records.renewals.ask({ id: randomUUID(), step: 'classify', by: null, at: new Date() }, {});
  await handlers.classify({ caseId, sha256: first }, withoutQueue(old));
  await handlers.housekeeping({}, old.deps);
  const meanwhile = (await queues.counts()).case;
  await handlers.classify({ caseId, sha256: second }, withoutQueue(old));
  await handlers.housekeeping({}, old.deps);
  expect([meanwhile, (await queues.counts()).case]).toMatchObject([
    { waiting: 0, background: 0 },
    { waiting: 0, background: 1 },
  ]);
});

test('a crash between asking and the queue loses nothing: the next sweep adds the jobs', async () => {
  const old = await openOldCase();
  await old.deps.records.renewals.ask({ id: randomUUID(), step: 'classify', by: null, at: new Date() }, {});
  await old.work({ sweepSeconds: 1 });
  await untilRenewed(old);
  expect(await old.deps.records.renewals.count({ otherThan: classifyVersion })).toBe(0);
});
