import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CaseId, PersonId, UnitId } from '../../domain/ids.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

let database: FreshDatabase;
let records: Records;
let caseId: CaseId;
let count = 0;

beforeAll(async () => {
  database = await freshDatabase();
  records = openRecords({ databaseUrl: database.url });
  await records.migrate();
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

test('migrating again, and from two processes at once, changes nothing', async () => {
  const other = openRecords({ databaseUrl: database.url });
  await Promise.all([records.migrate(), other.migrate()]);
  await other.close();
  expect(await records.cases.find(caseId)).toMatchObject({ id: caseId, reference: 'J-2024-17' });
});

test('several processes can set up an empty database at the same time', async () => {
  const empty = await freshDatabase();
  const processes = Array.from({ length: 4 }, () => openRecords({ databaseUrl: empty.url }));
  await Promise.all(processes.map((each) => each.migrate()));
  await expect(processes[0]?.cases.find(caseId)).resolves.toBeNull();
  await Promise.all(processes.map((each) => each.close()));
  await empty.drop();
});

test('a database that does not answer is a failure that a retry can help', async () => {
  const nowhere = openRecords({ databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing' });
  await expect(nowhere.ping()).rejects.toMatchObject({ code: 'records.unreachable', retry: true });
  await nowhere.close();
});

test('the same bytes a second time are a duplicate with a receipt of its own, not a second document', async () => {
  expect(await records.documents.receive(received('brev', caseId))).toEqual({ duplicate: false });
  expect(await records.documents.receive({ ...received('brev', caseId), fileName: 'kopi.txt' })).toEqual({ duplicate: true });
  expect(await records.documents.list(caseId)).toMatchObject([{ fileName: 'brev.txt', receipts: 2, state: 'stored' }]);
  expect(await records.documents.receipts(caseId)).toMatchObject([
    { fileName: 'brev.txt', duplicate: false },
    { fileName: 'kopi.txt', duplicate: true },
  ]);
});

test('two receptions of the same bytes at the same time make one document and one duplicate', async () => {
  const results = await Promise.all(Array.from({ length: 6 }, () => records.documents.receive(received('samtidig', caseId))));
  expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
  expect(await records.documents.receipts(caseId)).toHaveLength(6);
});

test('a step that receives its attachment again leaves one receipt', async () => {
  const child = { ...received('bilag', caseId), parent: hashOf('mail') };
  expect(await records.documents.receive(child)).toEqual({ duplicate: false });
  expect(await records.documents.receive(child)).toEqual({ duplicate: false });
  expect(await records.documents.receipts(caseId)).toHaveLength(1);
});

test('the same bytes in two cases are two documents that do not know of each other', async () => {
  await records.cases.create({ ...sampleCase, id: `${caseId}-other` as CaseId });
  await records.documents.receive(received('fælles', caseId));
  expect(await records.documents.receive(received('fælles', `${caseId}-other` as CaseId))).toEqual({ duplicate: false });
});

test('name, day and parent of a document do not depend on which of its receipts came first', async () => {
  const receipts = [
    { fileName: 'b.txt', received: '2024-03-04', parent: null },
    { fileName: 'a.txt', received: '2024-03-05', parent: null },
    { fileName: 'bilag.txt', received: '2024-03-04', parent: hashOf('mail') },
    { fileName: 'a.txt', received: '2024-03-04', parent: null },
  ];
  for (const order of [receipts, receipts.toReversed()]) {
    caseId = `${caseId}-again` as CaseId;
    await records.cases.create({ ...sampleCase, id: caseId });
    for (const receipt of order) await records.documents.receive({ ...received('gentaget', caseId), ...receipt });
    expect(await records.documents.find(caseId, hashOf('gentaget'))).toMatchObject({
      fileName: 'a.txt',
      received: '2024-03-04',
      parent: null,
    });
  }
});

test('a document that was classified under a later day is classified again when an earlier receipt comes', async () => {
  await records.documents.receive(received('notat', caseId));
  await records.documents.saveClassified(caseId, classified('notat', ['Et.']), 'classify@1');
  await records.documents.receive({ ...received('notat', caseId), received: '2024-02-01' });
  expect(await records.documents.find(caseId, hashOf('notat'))).toMatchObject({ state: 'parsed', received: '2024-02-01' });
  await records.documents.saveClassified(caseId, classified('notat', ['Et.']), 'classify@1');
  expect((await records.documents.find(caseId, hashOf('notat')))?.state).toBe('parsed');
});

test('a document for a case that is not there is refused by code', async () => {
  await expect(records.documents.receive(received('brev', 'case-unknown' as CaseId))).rejects.toMatchObject({ code: 'case.unknown' });
});

test('a document that failed shows step and code until a step succeeds', async () => {
  const { sha256 } = received('skadet', caseId);
  await records.documents.receive(received('skadet', caseId));
  await records.documents.fail(caseId, sha256, 'parse', 'document.corrupt');
  expect(await records.documents.failed(caseId)).toMatchObject([{ state: 'failed', failure: { step: 'parse', code: 'document.corrupt' } }]);
  await records.documents.setState(caseId, sha256, 'parsed');
  expect(await records.documents.find(caseId, sha256)).toMatchObject({ state: 'parsed', failure: null });
});

test('what was classified comes back exactly, however often it is saved', async () => {
  const document = classified('notat', ['Mødte 60 % af tiden.', 'Bor til leje.', 'Kom for sent.']);
  await records.documents.receive(received('notat', caseId));
  await records.documents.saveClassified(caseId, document, 'classify@1');
  await records.documents.saveClassified(caseId, document, 'classify@1');
  expect(JSON.stringify(await records.documents.classified(caseId))).toBe(JSON.stringify([document]));
});

test('a newer classification replaces the passages of the older one', async () => {
  await records.documents.receive(received('notat', caseId));
  await records.documents.saveClassified(caseId, classified('notat', ['Et.', 'To.', 'Tre.']), 'classify@1');
  await records.documents.saveClassified(caseId, classified('notat', ['Et og to.']), 'classify@2');
  expect((await records.documents.findClassified(caseId, hashOf('notat')))?.passages).toHaveLength(1);
});

test('two runs that classify one document at the same time leave one whole result', async () => {
  const document = classified(
    'notat',
    Array.from({ length: 700 }, (_, index) => `Sætning ${index}.`),
  );
  await records.documents.receive(received('notat', caseId));
  await Promise.all([1, 2, 3].map((version) => records.documents.saveClassified(caseId, document, `classify@${version}`)));
  expect((await records.documents.findClassified(caseId, hashOf('notat')))?.passages).toHaveLength(700);
});

test('documents between steps are listed for the sweep, finished and failed ones are not', async () => {
  for (const text of ['a', 'b', 'c']) await records.documents.receive(received(text, caseId));
  await records.documents.setState(caseId, hashOf('a'), 'needs-ocr');
  await records.documents.fail(caseId, hashOf('b'), 'parse', 'document.empty');
  const unfinished = (await records.documents.unfinished()).filter((each) => each.caseId === caseId);
  expect(unfinished.map((each) => each.state).toSorted()).toEqual(['needs-ocr', 'stored']);
});

test('a summary counts the documents of each state', async () => {
  for (const text of ['a', 'b']) await records.documents.receive(received(text, caseId));
  await records.documents.setState(caseId, hashOf('a'), 'needs-ocr');
  await records.documents.setOcrProgress(caseId, hashOf('a'), 3, 9);
  expect((await records.cases.summaries([caseId])).get(caseId)).toMatchObject({
    documents: { stored: 1, 'needs-ocr': 1, failed: 0 },
    newestReceived: '2024-03-04',
    ocr: { done: 3, total: 9 },
    overviewVersion: 0,
  });
});

test('a reading can be taken back, and names no document that the case does not hold', async () => {
  const person = 'person-caseworker' as PersonId;
  await records.documents.receive(received('a', caseId));
  await records.readings.mark(person, caseId, [hashOf('a'), hashOf('a'), hashOf('ukendt')]);
  expect(await records.readings.seen(person, caseId)).toEqual([hashOf('a')]);
  await records.readings.unmark(person, caseId, [hashOf('a')]);
  expect(await records.readings.seen(person, caseId)).toEqual([]);
});

test('meetings come in the order of their days, as days', async () => {
  await records.meetings.add({ id: 'm2', caseId, kind: 'decision', date: '2024-06-01', title: 'Afgørelse' });
  await records.meetings.add({ id: 'm1', caseId, kind: 'meeting', date: '2024-03-31', title: 'Opfølgning' });
  expect((await records.meetings.list(caseId)).map((meeting) => [meeting.id, meeting.date])).toEqual([
    ['m1', '2024-03-31'],
    ['m2', '2024-06-01'],
  ]);
});

test('a one-time link signs in once, also when it is clicked twice at the same moment', async () => {
  const { people } = records;
  const now = new Date('2024-03-04T10:00:00Z');
  const token = await people.createLink('person-caseworker' as PersonId, new Date('2024-03-04T11:00:00Z'));
  const clicks = await Promise.all([people.useLink(token, now), people.useLink(token, now), people.useLink('made-up', now)]);
  expect(clicks.filter((person) => person !== null)).toEqual([samplePerson('caseworker')]);
});

test('a link and a session that are too old let nobody in', async () => {
  const { people } = records;
  const [expires, later] = [new Date('2024-03-04T10:00:00Z'), new Date('2024-03-04T10:00:01Z')];
  const link = await people.createLink('person-caseworker' as PersonId, expires);
  const session = await people.createSession('person-caseworker' as PersonId, expires);
  expect([await people.useLink(link, later), await people.findSession(session, later)]).toEqual([null, null]);
});

test('a session ends when it is ended', async () => {
  const now = new Date('2024-03-04T10:00:00Z');
  const session = await records.people.createSession('person-caseworker' as PersonId, new Date('2024-03-05T10:00:00Z'));
  expect(await records.people.findSession(session, now)).toMatchObject({ role: 'caseworker' });
  await records.people.endSession(session);
  expect(await records.people.findSession(session, now)).toBeNull();
});

test('sessions that are over and links that were used are removed, and no others', async () => {
  const { people } = records;
  const [past, now, later] = [new Date('2024-03-04T09:00:00Z'), new Date('2024-03-04T10:00:00Z'), new Date('2024-03-04T11:00:00Z')];
  const person = 'person-caseworker' as PersonId;
  const [over, running, link] = [
    await people.createSession(person, past),
    await people.createSession(person, later),
    await people.createLink(person, later),
  ];
  await people.removeExpired(now);
  expect(await Promise.all([people.findSession(over, new Date(0)), people.findSession(running, now), people.useLink(link, now)])).toEqual([
    null,
    samplePerson('caseworker'),
    samplePerson('caseworker'),
  ]);
});

test('a correction outlives a newer classification and can be undone', async () => {
  const by = 'person-caseworker' as PersonId;
  const at = new Date('2024-03-04T10:00:00Z');
  const document = classified('notat', ['Mødte 60 % af tiden.']);
  const [passage] = document.passages;
  if (passage === undefined) throw new RangeError('one passage');
  await records.documents.receive(received('notat', caseId));
  await records.documents.saveClassified(caseId, document, 'classify@1');
  const correction = {
    caseId,
    sha256: hashOf('notat'),
    passage: passage.id,
    words: hashOf(passage.text),
    field: 'heading',
    of: null,
    by,
    at,
  } as const;
  await records.corrections.make({ ...correction, id: 'c1', value: 'progression' });
  await records.corrections.make({ ...correction, id: 'c2', value: 'placements' });
  await records.documents.saveClassified(caseId, document, 'classify@2');
  expect((await records.corrections.active(caseId)).map((each) => each.value)).toEqual(['placements']);
  await records.corrections.undo(caseId, 'c2', by, at);
  expect((await records.corrections.active(caseId)).map((each) => each.value)).toEqual(['progression']);
  expect((await records.corrections.list(caseId)).map((each) => each.undone?.by ?? null)).toEqual([null, by]);
});

test('a meeting participant is let in up to the last day', async () => {
  const guest = samplePerson('meeting_participant', 'elsewhere');
  await records.people.save(guest);
  await records.cases.admit(caseId, { person: guest.id, until: '2024-03-31' });
  await records.people.save(samplePerson('supplier', 'jobvejen'));
  await records.cases.admit(caseId, { organisation: 'jobvejen' as UnitId });
  expect(await records.cases.rights(caseId, '2024-03-31')).toMatchObject({ participants: [guest.id], suppliers: ['jobvejen'] });
  expect(await records.cases.rights(caseId, '2024-04-01')).toMatchObject({ participants: [] });
});

test('a NUL in a text is shown as an unreadable sign, and the document does not fail for it', async () => {
  await records.documents.receive(received('nul', caseId));
  await records.documents.saveClassified(caseId, classified('nul', ['Mødte\0 ikke.']), 'classify@1');
  expect((await records.documents.findClassified(caseId, hashOf('nul')))?.passages[0]?.text).toBe('Mødte\uFFFD ikke.');
});
