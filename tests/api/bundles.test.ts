import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringUpToDate, now, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const doctor = { ...samplePerson('meeting_participant', 'Lægehuset', 'person-doctor'), name: 'Dorte Doktor' };
const stranger = samplePerson('meeting_participant', 'Lægehuset', 'person-stranger');
const url = `/api/v1/cases/${sampleCase.id}`;
const inside = hashOf('notat');
const outside = hashOf('hemmeligt');
const passage = classified('notat', ['Hun mødte 60 % af tiden.']).passages[0]?.id ?? '';
let api: OpenApi;
let caseworker: string;
let guest: string;
let other: string;
let today = now;
/** The days go by in these tests. */
const longAfter = new Date('2099-01-01T00:00:00Z');

beforeAll(async () => {
  api = await openApi({ clock: () => today });
  [caseworker = '', guest = '', other = ''] = await Promise.all(
    [samplePerson('caseworker'), doctor, stranger].map(async (person) => {
      await api.records.people.save(person);
      return `sagsblik=${await api.records.people.createSession(person.id, longAfter)}`;
    }),
  );
  for (const [name, sentence] of [
    ['notat', 'Hun mødte 60 % af tiden.'],
    ['hemmeligt', 'Det må deltageren ikke se.'],
  ] as const) {
    await api.records.documents.receive(received(name));
    await api.records.documents.saveClassified(sampleCase.id, classified(name, [sentence]), 'classify@1');
    const { objectKey } = received(name);
    await api.objects.put(objectKey, Buffer.from(name));
  }
  await bringUpToDate(api.records, sampleCase.id);
});

afterAll(() => api.close());

const post = (cookie: string, path: string, payload: object = {}) => api.ask(cookie, { method: 'POST', url: url + path, payload });
const get = (cookie: string, path: string) => api.ask(cookie, url + path);
const statusOfOwn = async () => (await get(guest, '/bundle')).statusCode;
const letIn = async (documents: readonly string[], until = '2024-03-08') => {
  const made = (await post(caseworker, '/bundles', { title: 'Møde 8. marts', documents })).json();
  return post(caseworker, '/participants', { person: doctor.id, bundle: made.id, until });
};

test('before anybody is let in, the participant is told of no case', async () => {
  expect((await api.ask(guest, '/api/v1/bundles')).json()).toEqual({ items: [], next: null });
  expect((await get(guest, '/bundle')).json().code).toBe('bundle.unknown');
});

test.each([
  ['no document', { title: 'Tom', documents: [] }, 'request.invalid'],
  ['a document of no case', { title: 'Møde', documents: [hashOf('nothing')] }, 'document.unknown'],
])('a bundle of %s is refused', async (_, payload, code) => {
  expect((await post(caseworker, '/bundles', payload)).json().code).toBe(code);
  expect((await get(caseworker, '/bundles')).json().items).toEqual([]);
});

test('a caseworker lets a participant in to chosen documents, and sees who is in until when', async () => {
  const known = (await get(caseworker, '/participants')).json().items;
  expect(known).toContainEqual({ id: doctor.id, name: 'Dorte Doktor', organisation: 'Lægehuset' });
  expect((await letIn([inside])).statusCode).toBe(204);
  expect((await get(caseworker, '/bundles')).json().items).toMatchObject([
    { title: 'Møde 8. marts', documents: [inside], participants: [{ name: 'Dorte Doktor', until: '2024-03-08', isIn: true }] },
  ]);
});

test.each([
  ['a year that was written wrong', { until: '2204-03-08' }, 'bundle.too-long'],
  ['a day that has passed', { until: '2024-03-03' }, 'bundle.over'],
  ['somebody who is no participant', { person: samplePerson('caseworker').id }, 'participant.unknown'],
  ['a bundle that is not there', { bundle: 'guessed' }, 'bundle.unknown'],
])('letting in with %s is refused', async (_, change, code) => {
  const [made] = (await get(caseworker, '/bundles')).json().items;
  const payload = { person: stranger.id, bundle: made.id, until: '2024-03-08', ...change };
  expect((await post(caseworker, '/participants', payload)).json().code).toBe(code);
});

test('the participant reads the documents of the bundle with their lines and files', async () => {
  expect((await api.ask(guest, '/api/v1/bundles')).json().items).toEqual([
    { caseId: sampleCase.id, citizenName: 'Vibeke Eksempel', title: 'Møde 8. marts', until: '2024-03-08', documents: 1, open: 0 },
  ]);
  const bundle = await get(guest, '/bundle');
  expect(bundle.json().documents).toMatchObject([{ sha256: inside, lines: [{ id: passage, text: 'Hun mødte 60 % af tiden.' }] }]);
  expect(bundle.body).not.toMatch(/hemmeligt|må deltageren|010190|status/u);
  expect((await get(guest, `/bundle/documents/${inside}/content`)).body).toBe('notat');
});

test('by no door does the participant see anything else of the case', async () => {
  const doors = [
    `/documents/${outside}`,
    `/documents/${inside}/content`,
    '/documents',
    '/overview?baseline=all',
    '/events',
    '/notes',
    '/exports',
    '/bundles',
    '/questions',
    '',
  ];
  const seen = await Promise.all(doors.map(async (door) => (await get(guest, door)).statusCode));
  expect(seen).toEqual(doors.map(() => 403));
  expect((await post(guest, '/search', { query: 'deltageren' })).statusCode).toBe(403);
  expect((await api.ask(guest, { method: 'POST', url: '/api/v1/search', payload: { query: 'deltageren' } })).statusCode).toBe(403);
  expect((await api.ask(guest, '/api/v1/cases')).statusCode).toBe(403);
});

test('a document outside the bundle and one that is not there get the same answer', async () => {
  const answers = await Promise.all([outside, hashOf('nothing')].map((sha256) => get(guest, `/bundle/documents/${sha256}/content`)));
  expect(answers.map(({ body }) => body)).toEqual([answers[0]?.body, answers[0]?.body]);
  expect(answers[0]?.json().code).toBe('document.unknown');
  const question = { sha256: outside, passage: classified('hemmeligt', ['x']).passages[0]?.id, text: 'Hvad står der?' };
  expect((await post(guest, '/bundle/questions', question)).json().code).toBe('document.unknown');
});

test('another participant gets the answer of a case that is not there', async () => {
  const none = await api.ask(other, '/api/v1/cases/none/bundle');
  expect((await get(other, '/bundle')).body).toBe(none.body);
});

test('a question stands on its passage for both sides, alerts the caseworker, and is answered', async () => {
  const text = "Gælder det også <script>om fredagen</script>? '; drop table questions";
  const asked = await post(guest, '/bundle/questions', { sha256: inside, passage, text });
  expect(asked.json()).toMatchObject({ passage, text, by: 'Dorte Doktor', isMine: true, stands: true, answers: [] });
  const alerts = async () => (await api.ask(caseworker, '/api/v1/alerts')).json().items;
  expect(await alerts()).toMatchObject([{ kind: 'question-asked', document: { sha256: inside }, isOver: false }]);
  const { id } = asked.json();
  expect((await get(caseworker, '/questions')).json().items).toMatchObject([{ id, text, isMine: false }]);
  expect((await post(caseworker, `/questions/${id}/answers`, { text: 'Ja, alle dage.' })).statusCode).toBe(201);
  expect((await get(guest, '/bundle/questions')).json().items).toMatchObject([
    { id, answers: [{ text: 'Ja, alle dage.', by: 'Prøveperson caseworker', isMine: false }] },
  ]);
  expect(await alerts()).toMatchObject([{ kind: 'question-asked', isOver: true }]);
});

test('a caseworker asks the participants, who answer', async () => {
  const [bundle] = (await get(caseworker, '/bundles')).json().items;
  const asked = (await post(caseworker, '/questions', { bundle: bundle.id, sha256: inside, passage, text: 'Er det varigt?' })).json();
  expect((await post(guest, `/bundle/questions/${asked.id}/answers`, { text: 'Det er for tidligt at sige.' })).json()).toMatchObject({
    text: 'Er det varigt?',
    answers: [{ by: 'Dorte Doktor', isMine: true }],
  });
});

test('a question or an answer is taken back by its writer, and put back', async () => {
  const [question] = (await get(guest, '/bundle/questions')).json().items;
  const remove = (cookie: string, side: string) => api.ask(cookie, { method: 'DELETE', url: `${url}${side}/${question.id}` });
  const count = async () => (await get(caseworker, '/questions')).json().items.length;
  expect((await remove(caseworker, '/questions')).json().code).toBe('question.not-yours');
  expect((await remove(guest, '/bundle/questions')).statusCode).toBe(204);
  expect(await count()).toBe(1);
  expect((await post(guest, `/bundle/questions/${question.id}/restore`)).statusCode).toBe(204);
  expect(await count()).toBe(2);
  expect((await post(guest, '/bundle/questions/guessed/answers', { text: 'x' })).json().code).toBe('question.unknown');
});

test('letting the participant in to another bundle moves her: of the first one nothing is left, its questions neither', async () => {
  expect((await letIn([outside])).statusCode).toBe(204);
  expect((await get(guest, '/bundle')).json().documents.map(({ sha256 }: { sha256: string }) => sha256)).toEqual([outside]);
  expect((await get(guest, '/bundle/questions')).json().items).toEqual([]);
  expect((await get(guest, `/bundle/documents/${inside}/content`)).json().code).toBe('document.unknown');
});

test('a file that brings attachments along is not handed out while one of them is outside the bundle', async () => {
  const mail = received('mail');
  await api.records.documents.receive(mail);
  await api.objects.put(mail.objectKey, Buffer.from('mail'));
  const inner = received('bilag');
  await api.records.documents.receive({ ...inner, parent: mail.sha256 });
  const file = async () => get(guest, `/bundle/documents/${mail.sha256}/content`);
  await letIn([mail.sha256]);
  expect((await get(guest, '/bundle')).json().documents).toMatchObject([{ sha256: mail.sha256, isWhole: false }]);
  expect((await file()).json().code).toBe('bundle.file-holds-more');
  await letIn([mail.sha256, inner.sha256]);
  expect((await get(guest, '/bundle')).json().documents.map(({ isWhole }: { isWhole: boolean }) => isWhole)).toEqual([true, true]);
  expect((await file()).body).toBe('mail');
});

test('ending it holds at once and can be taken back; so does the last day', async () => {
  const end = { method: 'DELETE' as const, url: `${url}/participants/${doctor.id}` };
  expect((await api.ask(caseworker, end)).statusCode).toBe(204);
  expect(await statusOfOwn()).toBe(404);
  expect((await post(caseworker, `/participants/${doctor.id}/restore`)).statusCode).toBe(204);
  expect(await statusOfOwn()).toBe(200);
  today = new Date('2024-03-08T22:30:00Z');
  expect(await statusOfOwn()).toBe(200);
  today = new Date('2024-03-08T23:30:00Z'); // after midnight in Denmark
  expect(await statusOfOwn()).toBe(404);
  today = now;
});

test('a read of a bundle stands in the trail with its case', async () => {
  const written = await api.records.audit.own(doctor.id, { before: null, limit: 200 });
  expect(written.filter(({ what }) => what.endsWith('/bundle')).map(({ caseId }) => caseId)).toContain(sampleCase.id);
});

test('with the case, its bundles and questions go', async () => {
  await api.records.retention.begin(sampleCase.id, now);
  await api.records.retention.removeRows(sampleCase.id, 'prefix', now);
  expect(await api.records.bundles.list(sampleCase.id)).toEqual([]);
  expect(await api.records.questions.list(sampleCase.id)).toEqual([]);
  expect(await api.records.accesses.holding(sampleCase.id, doctor.id, '2024-03-04')).toBeNull();
});
