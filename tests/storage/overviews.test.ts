import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ComparedDocument } from '../../domain/document.ts';
import type { CaseId } from '../../domain/ids.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { saveOverview } from '../support/save-overview.ts';
import { classified, compared, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

let database: FreshDatabase;
let records: Records;
let caseId: CaseId;
let count = 0;

beforeAll(async () => {
  database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url, foldVersion: 'compare@1 overview@1' });
  await records.people.save(samplePerson('caseworker'));
});

beforeEach(async () => {
  caseId = `case-${(count += 1)}` as CaseId;
  await records.cases.create({ ...sampleCase, id: caseId });
});

afterAll(async () => {
  await records.close();
  await database.drop();
});

async function file(text: string, sentences: readonly string[], date: string): Promise<ComparedDocument> {
  const document = classified(text, sentences, date);
  await records.documents.receive(received(text, caseId));
  await records.documents.saveClassified(caseId, document, 'classify@1');
  return compared(document);
}

async function isStale(): Promise<boolean> {
  return (await records.overviews.stale()).includes(caseId);
}

async function save(documents: readonly ComparedDocument[], replaces: number): Promise<void> {
  await saveOverview(records, caseId, { documents, replaces });
}

test('an overview comes back byte for byte, with the documents it was folded from', async () => {
  const documents = [
    await file('a', ['Mødte 60 %.', 'Bor til leje.', 'Kom for sent.'], '2024-01-01'),
    await file('b', ['Mødte 80 %.'], '2024-02-01'),
  ];
  await save(documents, 0);
  expect(JSON.stringify(await records.overviews.find(caseId))).toBe(JSON.stringify(foldOverview(documents)));
  expect(JSON.stringify(await records.overviews.compared(caseId))).toBe(JSON.stringify(documents));
});

test('a later save replaces what changed: nothing of a document that is gone stays', async () => {
  const first = await file('a', ['Mødte 60 %.', 'Bor til leje.'], '2024-01-01');
  const second = await file('b', ['Mødte 80 %.', 'Flyttet.'], '2024-02-01');
  await save([first, second], 0);
  await save([second], 1);
  expect(await records.overviews.find(caseId)).toEqual(foldOverview([second]));
  await save([first, second], 2);
  expect(await records.overviews.find(caseId)).toEqual(foldOverview([first, second]));
});

test('a save of an unchanged overview writes no row of it again', async () => {
  const documents = [await file('a', ['Mødte 60 %.', 'Bor til leje.'], '2024-01-01')];
  await save(documents, 0);
  const before = await records.overviews.snapshot(caseId);
  await save(documents, 1);
  expect(await records.overviews.snapshot(caseId)).toEqual({ ...before, made: { ...before?.made, version: 2 } });
});

test('of two workers that save at the same time one is told that the overview changed meanwhile', async () => {
  const documents = [await file('a', ['Mødte 60 %.'], '2024-01-01')];
  for (const replaces of [0, 1]) {
    const saves = await Promise.allSettled([save(documents, replaces), save(documents, replaces)]);
    expect(saves.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    expect(saves.find((each) => each.status === 'rejected')).toMatchObject({ reason: { code: 'overview.changed-meanwhile', retry: true } });
  }
  expect((await records.overviews.madeOf(caseId)).version).toBe(2);
});

test('documents of a saved overview are in it; one that arrived meanwhile is not', async () => {
  const documents = [await file('a', ['Mødte 60 %.'], '2024-01-01')];
  await file('b', ['Mødte 80 %.'], '2024-02-01');
  await save(documents, 0);
  expect((await records.documents.find(caseId, hashOf('a')))?.state).toBe('in-overview');
  expect((await records.documents.find(caseId, hashOf('b')))?.state).toBe('classified');
});

test('a case is stale from its first classified document until its overview is saved, and again with the next one', async () => {
  expect(await isStale()).toBe(false);
  const first = await file('a', ['Mødte 60 %.'], '2024-01-01');
  expect(await isStale()).toBe(true);
  await save([first], 0);
  expect(await isStale()).toBe(false);
  await file('b', ['Mødte 80 %.'], '2024-02-01');
  expect(await isStale()).toBe(true);
});

test('another version of the comparer makes an overview stale', async () => {
  await save([await file('a', ['Mødte 60 %.'], '2024-01-01')], 0);
  const newer = openRecords({ databaseUrl: database.url, foldVersion: 'compare@2 overview@1' });
  expect(await newer.overviews.stale()).toContain(caseId);
  await newer.close();
});

test('the fingerprint does not depend on the order of arrival', async () => {
  await file('a', ['Mødte 60 %.'], '2024-01-01');
  await file('b', ['Mødte 80 %.'], '2024-02-01');
  const one = await records.overviews.currentFingerprint(caseId);
  caseId = `${caseId}-again` as CaseId;
  await records.cases.create({ ...sampleCase, id: caseId });
  await file('b', ['Mødte 80 %.'], '2024-02-01');
  await file('a', ['Mødte 60 %.'], '2024-01-01');
  expect(await records.overviews.currentFingerprint(caseId)).toBe(one);
});

test('a case without an overview has none, and was made of nothing', async () => {
  expect(await records.overviews.find(caseId)).toBeNull();
  expect(await records.overviews.madeOf(caseId)).toEqual({ version: 0, fingerprint: '' });
});

test('a document that was classified again with the same result makes its case stale, and settling lays it back into the overview', async () => {
  const first = await file('a', ['Mødte 60 %.'], '2024-01-01');
  await save([first], 0);
  expect(await isStale()).toBe(false);
  const { documents, overviews } = records;
  await documents.saveClassified(caseId, classified('a', ['Mødte 60 %.'], '2024-01-01'), 'classify@1'); // a frozen worker that comes back, a retry
  const { fingerprint } = await overviews.madeOf(caseId);
  expect([fingerprint === (await overviews.currentFingerprint(caseId)), await isStale()]).toEqual([true, true]);
  await overviews.settle(caseId, fingerprint);
  expect([(await documents.find(caseId, hashOf('a')))?.state, await isStale()]).toEqual(['in-overview', false]);
});

test('settling leaves a document that came meanwhile to the next run', async () => {
  await save([await file('a', ['Mødte 60 %.'], '2024-01-01')], 0);
  const { fingerprint } = await records.overviews.madeOf(caseId);
  await file('b', ['Mødte 80 %.'], '2024-02-01');
  await records.overviews.settle(caseId, fingerprint);
  expect((await records.documents.find(caseId, hashOf('b')))?.state).toBe('classified');
});

async function asked(question: string): Promise<readonly pg.QueryResultRow[]> {
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query(question);
  await client.end();
  return rows;
}

/** How often something is noted of the case that the sweep has not looked through yet. */
async function noted(): Promise<number> {
  return Number((await asked(`select count(*) from changed_cases where case_id = '${caseId}'`))[0]?.['count']);
}

test('the sweep looks at a case again only when something has happened to it', async () => {
  await save([await file('a', ['Mødte 60 %.'], '2024-01-01')], 0);
  expect([await isStale(), await noted()]).toEqual([false, 0]);
  await file('b', ['Mødte 80 %.'], '2024-02-01');
  expect([await isStale(), await isStale(), (await noted()) > 0]).toEqual([true, true, true]);
});

test('a case whose overview an older version wrote meanwhile is stale, though no document changed', async () => {
  const documents = [await file('a', ['Mødte 60 %.'], '2024-01-01')];
  await save(documents, 0);
  expect(await isStale()).toBe(false);
  const older = openRecords({ databaseUrl: database.url, foldVersion: 'compare@0 overview@0' });
  await saveOverview(older, caseId, { documents, replaces: 1 });
  await older.close();
  expect(await isStale()).toBe(true);
});

test('a document that is taken out of a case makes it stale, and a case that goes is not looked for', async () => {
  await save([await file('a', ['Mødte 60 %.'], '2024-01-01'), await file('b', ['Mødte 80 %.'], '2024-02-01')], 0);
  expect(await isStale()).toBe(false);
  await asked(`delete from documents where case_id = '${caseId}' and sha256 = '${hashOf('b')}'`);
  expect(await isStale()).toBe(true);
  await asked(`delete from cases where case_id = '${caseId}'`);
  expect([await isStale(), await noted()]).toEqual([false, 0]);
});
