import { expect, test } from 'vitest';
import type { PersonId, UnitId } from '../../domain/ids.ts';
import { letIn } from '../support/let-in.ts';
import { classified, hashOf, received, samplePerson } from '../support/sample-case.ts';
import { caseRecords } from './case-records.ts';

const on = caseRecords();

test('a reading can be taken back, and names no document that the case does not hold', async () => {
  const person = 'person-caseworker' as PersonId;
  await on.records.documents.receive(received('a', on.caseId));
  await on.records.readings.mark(person, on.caseId, {
    documents: [hashOf('a'), hashOf('a'), hashOf('ukendt')],
    on: '2024-03-04',
  });
  expect(await on.records.readings.seen(person, on.caseId)).toEqual([hashOf('a')]);
  await on.records.readings.unmark(person, on.caseId, [hashOf('a')]);
  expect(await on.records.readings.seen(person, on.caseId)).toEqual([]);
});

test('meetings come in the order of their days, as days', async () => {
  await on.records.meetings.add({ id: 'm2', caseId: on.caseId, kind: 'decision', date: '2024-06-01', title: 'Afgørelse' });
  await on.records.meetings.add({ id: 'm1', caseId: on.caseId, kind: 'meeting', date: '2024-03-31', title: 'Opfølgning' });
  expect((await on.records.meetings.list(on.caseId)).map((meeting) => [meeting.id, meeting.date])).toEqual([
    ['m1', '2024-03-31'],
    ['m2', '2024-06-01'],
  ]);
});

test('a one-time link signs in once, also when it is clicked twice at the same moment', async () => {
  const { people } = on.records;
  const now = new Date('2024-03-04T10:00:00Z');
  const token = await people.createLink('person-caseworker' as PersonId, new Date('2024-03-04T11:00:00Z'));
  const clicks = await Promise.all([people.useLink(token, now), people.useLink(token, now), people.useLink('made-up', now)]);
  expect(clicks.filter((person) => person !== null)).toEqual([samplePerson('caseworker')]);
});

test('a link and a session that are too old let nobody in', async () => {
  const { people } = on.records;
  const [expires, later] = [new Date('2024-03-04T10:00:00Z'), new Date('2024-03-04T10:00:01Z')];
  const link = await people.createLink('person-caseworker' as PersonId, expires);
  const session = await people.createSession('person-caseworker' as PersonId, expires);
  expect([await people.useLink(link, later), await people.findSession(session, later)]).toEqual([null, null]);
});

test('a session ends when it is ended', async () => {
  const now = new Date('2024-03-04T10:00:00Z');
  const session = await on.records.people.createSession('person-caseworker' as PersonId, new Date('2024-03-05T10:00:00Z'));
  expect(await on.records.people.findSession(session, now)).toMatchObject({ role: 'caseworker' });
  await on.records.people.endSession(session);
  expect(await on.records.people.findSession(session, now)).toBeNull();
});

test('sessions that are over and links that were used are removed, and no others', async () => {
  const { people } = on.records;
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
  await on.records.documents.receive(received('notat', on.caseId));
  await on.records.documents.saveClassified(on.caseId, document, 'classify@1');
  const correction = {
    caseId: on.caseId,
    sha256: hashOf('notat'),
    passage: passage.id,
    words: hashOf(passage.text),
    place: passage.place,
    field: 'heading',
    from: 'attendance',
    of: null,
    ofWords: null,
    ofPlace: null,
    by,
    at,
  } as const;
  await on.records.corrections.make({ ...correction, id: 'c1', value: 'progression' });
  await on.records.corrections.make({ ...correction, id: 'c2', value: 'placements' });
  await on.records.documents.saveClassified(on.caseId, document, 'classify@2');
  expect((await on.records.corrections.active(on.caseId)).map((each) => each.value)).toEqual(['placements']);
  await on.records.corrections.undo(on.caseId, 'c2', by, at);
  expect((await on.records.corrections.active(on.caseId)).map((each) => each.value)).toEqual(['progression']);
  expect((await on.records.corrections.list(on.caseId)).map((each) => each.undone?.by ?? null)).toEqual([null, by]);
});

test('a meeting participant is let in up to the last day', async () => {
  const guest = samplePerson('meeting_participant', 'elsewhere');
  await on.records.people.save(guest);
  const caseworker = samplePerson('caseworker');
  await on.records.people.save(caseworker);
  await letIn(on.records, on.caseId, { person: guest.id, by: caseworker.id, until: '2024-03-31' });
  await on.records.people.save(samplePerson('supplier', 'jobvejen'));
  await on.records.cases.admit(on.caseId, { organisation: 'jobvejen' as UnitId });
  expect(await on.records.cases.rights(on.caseId, '2024-03-31')).toMatchObject({ participants: [guest.id], suppliers: ['jobvejen'] });
  expect(await on.records.cases.rights(on.caseId, '2024-04-01')).toMatchObject({ participants: [] });
  await on.records.bundles.end(on.caseId, guest.id, new Date('2024-03-05T09:00:00Z'));
  expect(await on.records.cases.rights(on.caseId, '2024-03-06')).toMatchObject({ participants: [] });
});
