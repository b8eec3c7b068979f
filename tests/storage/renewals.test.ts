import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RenewalFilter } from '../../domain/renewal.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

let database: FreshDatabase;
let records: Records;
const { id: caseId } = sampleCase;

/** `notat` of the current version, `rapport` and `brev` of an older one, `ny` without labels yet, `fejlet` failed after it had some. */
beforeAll(async () => {
  database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url });
  await records.people.save(samplePerson('caseworker'));
  await records.cases.create(sampleCase);
  for (const name of ['notat', 'rapport', 'brev', 'ny', 'fejlet']) await records.documents.receive(received(name));
  await records.documents.saveClassified(caseId, classified('notat', ['Mødte 60 %.'], '2024-02-01'), 'classify@2');
  const report = classified('rapport', ['Mødte 70 %.'], '2024-03-01');
  const head = { ...report.head, kind: 'supplier_status', organisation: 'Jobvejen Ærø ApS' } as const;
  await records.documents.saveClassified(caseId, { ...report, head }, 'classify@1');
  await records.documents.saveClassified(caseId, classified('brev', ['Mødte 80 %.'], '2024-04-01'), 'classify@1');
  await records.documents.saveClassified(caseId, classified('fejlet', ['Mødte 90 %.']), 'classify@1');
  await records.documents.setState(caseId, hashOf('fejlet'), 'stored');
  await records.documents.fail(caseId, hashOf('fejlet'), 'parse', 'document.corrupt');
});

afterAll(async () => {
  await records.close();
  await database.drop();
});

test.each<[string, RenewalFilter, number]>([
  ['every document with a result', {}, 3],
  ['another version', { otherThan: 'classify@2' }, 2],
  ['one case', { caseId }, 3],
  ['a case that is not there', { caseId: 'nowhere' as typeof caseId }, 0],
  ['one document by its first digits', { document: hashOf('brev').slice(0, 12) }, 1],
  ['a kind', { kind: 'supplier_status' }, 1],
  ['words of a sender in other letters', { organisation: 'jobvejen ær' }, 1],
  ['days, both included', { from: '2024-02-01', to: '2024-03-01' }, 2],
  ['several at once', { otherThan: 'classify@2', from: '2024-03-02' }, 1],
])('%s is counted', async (_what, filter, documents) => {
  expect(await records.renewals.count(filter)).toBe(documents);
});

test('asked twice, a document waits once and stays with the one who asked first; a new result ends the waiting', async () => {
  const ask = { step: 'classify', by: samplePerson('caseworker').id, at: new Date('2024-03-04T10:00:00Z') };
  expect(await records.renewals.ask({ ...ask, id: 'r1' }, { otherThan: 'classify@2' })).toBe(2);
  expect(await records.renewals.ask({ ...ask, id: 'r2' }, {})).toBe(1);
  const both = [hashOf('brev'), hashOf('rapport')].toSorted();
  expect((await records.renewals.waiting('classify', 10)).map(({ sha256 }) => sha256)).toEqual([...both, hashOf('notat')].toSorted());
  expect(await records.renewals.waiting('parse', 10)).toEqual([]);
  await records.documents.saveClassified(caseId, classified('brev', ['Mødte 80 %.'], '2024-04-01'), 'classify@2');
  expect(await records.renewals.giveUp(caseId, hashOf('rapport'), { step: 'classify', code: 'object.missing' })).toBe(true);
  expect(await records.renewals.giveUp(caseId, hashOf('brev'), { step: 'classify', code: 'object.missing' })).toBe(false);
  const counted = (await records.renewals.progress()).map(({ id, documents, waiting, failed }) => [id, documents, waiting, failed]);
  expect(counted).toEqual([
    ['r1', 2, 0, 1],
    ['r2', 1, 1, 0],
  ]);
  expect([await records.renewals.hasWaiting(caseId), (await records.renewals.busyCases()).renewing]).toEqual([true, new Set([caseId])]);
});
