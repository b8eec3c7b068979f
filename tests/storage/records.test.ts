import { expect, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { openRecords } from '../../storage/records/index.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { classified, hashOf, received, sampleCase } from '../support/sample-case.ts';
import { caseRecords } from './case-records.ts';

const on = caseRecords();

test('migrating again, and from two processes at once, changes nothing', async () => {
  const other = openRecords({ databaseUrl: on.databaseUrl });
  await Promise.all([on.records.migrate(), other.migrate()]);
  await other.close();
  expect(await on.records.cases.find(on.caseId)).toMatchObject({ id: on.caseId, reference: 'J-2024-17' });
});

test('several processes can set up an empty database at the same time', async () => {
  const empty = await freshDatabase();
  const processes = Array.from({ length: 4 }, () => openRecords({ databaseUrl: empty.url }));
  await Promise.all(processes.map((each) => each.migrate()));
  await expect(processes[0]?.cases.find(on.caseId)).resolves.toBeNull();
  await Promise.all(processes.map((each) => each.close()));
  await empty.drop();
});

test('a database that does not answer is a failure that a retry can help', async () => {
  const nowhere = openRecords({ databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing' });
  await expect(nowhere.ping()).rejects.toMatchObject({ code: 'records.unreachable', retry: true });
  await nowhere.close();
});

test('the same bytes a second time are a duplicate with a receipt of its own, not a second document', async () => {
  expect(await on.records.documents.receive(received('brev', on.caseId))).toEqual({ duplicate: false });
  expect(await on.records.documents.receive({ ...received('brev', on.caseId), fileName: 'kopi.txt' })).toEqual({ duplicate: true });
  expect(await on.records.documents.list(on.caseId)).toMatchObject([{ fileName: 'brev.txt', receipts: 2, state: 'stored' }]);
  expect(await on.records.documents.receipts(on.caseId)).toMatchObject([
    { fileName: 'brev.txt', duplicate: false },
    { fileName: 'kopi.txt', duplicate: true },
  ]);
});

test('two receptions of the same bytes at the same time make one document and one duplicate', async () => {
  const results = await Promise.all(Array.from({ length: 6 }, () => on.records.documents.receive(received('samtidig', on.caseId))));
  expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
  expect(await on.records.documents.receipts(on.caseId)).toHaveLength(6);
});

test('a step that receives its attachment again leaves one receipt', async () => {
  const child = { ...received('bilag', on.caseId), parent: hashOf('mail') };
  expect(await on.records.documents.receive(child)).toEqual({ duplicate: false });
  expect(await on.records.documents.receive(child)).toEqual({ duplicate: false });
  expect(await on.records.documents.receipts(on.caseId)).toHaveLength(1);
});

test('the same bytes in two cases are two documents that do not know of each other', async () => {
  await on.records.cases.create({ ...sampleCase, id: `${on.caseId}-other` as CaseId });
  await on.records.documents.receive(received('fælles', on.caseId));
  expect(await on.records.documents.receive(received('fælles', `${on.caseId}-other` as CaseId))).toEqual({ duplicate: false });
});

test('name, day and parent of a document do not depend on which of its receipts came first', async () => {
  const receipts = [
    { fileName: 'b.txt', received: '2024-03-04', parent: null },
    { fileName: 'a.txt', received: '2024-03-05', parent: null },
    { fileName: 'bilag.txt', received: '2024-03-04', parent: hashOf('mail') },
    { fileName: 'a.txt', received: '2024-03-04', parent: null },
  ];
  let { caseId } = on;
  for (const order of [receipts, receipts.toReversed()]) {
    caseId = `${caseId}-again` as CaseId;
    await on.records.cases.create({ ...sampleCase, id: caseId });
    for (const receipt of order) await on.records.documents.receive({ ...received('gentaget', caseId), ...receipt });
    expect(await on.records.documents.find(caseId, hashOf('gentaget'))).toMatchObject({
      fileName: 'a.txt',
      received: '2024-03-04',
      parent: null,
    });
  }
});

test('a document that was classified under a later day is classified again when an earlier receipt comes', async () => {
  await on.records.documents.receive(received('notat', on.caseId));
  await on.records.documents.saveClassified(on.caseId, classified('notat', ['Et.']), 'classify@1');
  await on.records.documents.receive({ ...received('notat', on.caseId), received: '2024-02-01' });
  expect(await on.records.documents.find(on.caseId, hashOf('notat'))).toMatchObject({ state: 'parsed', received: '2024-02-01' });
  await on.records.documents.saveClassified(on.caseId, classified('notat', ['Et.']), 'classify@1');
  expect((await on.records.documents.find(on.caseId, hashOf('notat')))?.state).toBe('parsed');
});

test('a document for a case that is not there is refused by code', async () => {
  await expect(on.records.documents.receive(received('brev', 'case-unknown' as CaseId))).rejects.toMatchObject({ code: 'case.unknown' });
});

test('a document that failed shows step and code until a step succeeds', async () => {
  const { sha256 } = received('skadet', on.caseId);
  await on.records.documents.receive(received('skadet', on.caseId));
  await on.records.documents.fail(on.caseId, sha256, 'parse', 'document.corrupt');
  expect(await on.records.documents.failed(on.caseId)).toMatchObject([
    { state: 'failed', failure: { step: 'parse', code: 'document.corrupt' } },
  ]);
  await on.records.documents.setState(on.caseId, sha256, 'parsed');
  expect(await on.records.documents.find(on.caseId, sha256)).toMatchObject({ state: 'parsed', failure: null });
});

test('a worker that was frozen and fails late does not fail a document that another one has brought on', async () => {
  const { sha256 } = received('frosset', on.caseId);
  await on.records.documents.receive(received('frosset', on.caseId));
  await on.records.documents.setState(on.caseId, sha256, 'parsed');
  await on.records.documents.fail(on.caseId, sha256, 'parse', 'document.crashed');
  expect(await on.records.documents.find(on.caseId, sha256)).toMatchObject({ state: 'parsed', failure: null });
});

test('a document waits for a store until its step is done, and one that waits for no step does not wait', async () => {
  const { documents, scans } = on.records;
  const { sha256 } = received('venter', on.caseId);
  await documents.receive(received('venter', on.caseId));
  await documents.setState(on.caseId, sha256, 'parsed');
  await scans.wait(on.caseId, sha256, 'object-store.unreachable');
  expect(await documents.find(on.caseId, sha256)).toMatchObject({ waiting: 'object-store.unreachable' });
  expect((await scans.counts()).waiting).toBe(0); // which counts those that wait for the scanner
  await documents.saveClassified(on.caseId, classified('venter', ['Et.']), 'classify@1');
  expect(await documents.find(on.caseId, sha256)).toMatchObject({ state: 'classified', waiting: null });
  await scans.wait(on.caseId, sha256, 'object-store.unreachable');
  expect(await documents.find(on.caseId, sha256)).toMatchObject({ waiting: null });
});

test('what was classified comes back exactly, however often it is saved', async () => {
  const document = classified('notat', ['Mødte 60 % af tiden.', 'Bor til leje.', 'Kom for sent.']);
  await on.records.documents.receive(received('notat', on.caseId));
  await on.records.documents.saveClassified(on.caseId, document, 'classify@1');
  await on.records.documents.saveClassified(on.caseId, document, 'classify@1');
  expect(JSON.stringify(await on.records.documents.classified(on.caseId))).toBe(JSON.stringify([document]));
});

test('a newer classification replaces the passages of the older one', async () => {
  await on.records.documents.receive(received('notat', on.caseId));
  await on.records.documents.saveClassified(on.caseId, classified('notat', ['Et.', 'To.', 'Tre.']), 'classify@1');
  await on.records.documents.saveClassified(on.caseId, classified('notat', ['Et og to.']), 'classify@2');
  expect((await on.records.documents.findClassified(on.caseId, hashOf('notat')))?.passages).toHaveLength(1);
});

test('two runs that classify one document at the same time leave one whole result', async () => {
  const document = classified(
    'notat',
    Array.from({ length: 700 }, (_, index) => `Sætning ${index}.`),
  );
  await on.records.documents.receive(received('notat', on.caseId));
  await Promise.all([1, 2, 3].map((version) => on.records.documents.saveClassified(on.caseId, document, `classify@${version}`)));
  expect((await on.records.documents.findClassified(on.caseId, hashOf('notat')))?.passages).toHaveLength(700);
});

test('documents between steps are listed for the sweep, finished and failed ones are not', async () => {
  for (const text of ['a', 'b', 'c']) await on.records.documents.receive(received(text, on.caseId));
  await on.records.documents.setState(on.caseId, hashOf('a'), 'needs-ocr');
  await on.records.documents.fail(on.caseId, hashOf('b'), 'parse', 'document.empty');
  const unfinished = (await on.records.documents.unfinished()).filter((each) => each.caseId === on.caseId);
  expect(unfinished.map((each) => each.state).toSorted()).toEqual(['needs-ocr', 'stored']);
});

test('a summary counts the documents of each state', async () => {
  for (const text of ['a', 'b']) await on.records.documents.receive(received(text, on.caseId));
  await on.records.documents.setState(on.caseId, hashOf('a'), 'needs-ocr');
  await on.records.documents.setOcrProgress(on.caseId, hashOf('a'), 3, 9);
  expect((await on.records.cases.summaries([on.caseId])).get(on.caseId)).toMatchObject({
    documents: { stored: 1, 'needs-ocr': 1, failed: 0 },
    newestReceived: '2024-03-04',
    ocr: { done: 3, total: 9 },
    overviewVersion: 0,
  });
});

test('a NUL in a text is shown as an unreadable sign, and the document does not fail for it', async () => {
  await on.records.documents.receive(received('nul', on.caseId));
  await on.records.documents.saveClassified(on.caseId, classified('nul', ['Mødte\0 ikke.']), 'classify@1');
  expect((await on.records.documents.findClassified(on.caseId, hashOf('nul')))?.passages[0]?.text).toBe('Mødte\uFFFD ikke.');
});
