import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId, PersonId } from '../../domain/ids.ts';
import { makeSearchable } from '../../workers/cases/make-searchable.ts';
import { bringUpToDate, now, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const colleague = { ...samplePerson('caseworker', 'north', 'person-colleague'), name: 'Karla Kollega' };
const theirs = {
  ...sampleCase,
  id: 'case-theirs' as CaseId,
  reference: 'J-2024-20',
  citizenName: 'Yrsa Mønster',
  citizenCpr: '020290-0000',
  caseworker: colleague.id,
};
const south = { ...theirs, id: 'case-south' as CaseId, unit: 'south' as never, caseworker: null };
const url = `/api/v1/cases/${theirs.id}`;
let api: OpenApi;
let cookie: string;
let today = now;
/** The days go by in these tests. */
const longAfter = new Date('2099-01-01T00:00:00Z');

beforeAll(async () => {
  api = await openApi({ clock: () => today });
  await api.records.people.save(colleague);
  for (const row of [theirs, south]) await api.records.cases.create(row);
  await api.records.documents.receive(received('notat', theirs.id));
  await api.records.documents.saveClassified(theirs.id, classified('notat', ['Rygsmerterne er taget til.']), 'classify@1');
  await bringUpToDate(api.records, theirs.id);
  await makeSearchable(api.records, 10);
  await api.signIn('caseworker');
  cookie = `sagsblik=${await api.records.people.createSession(samplePerson('caseworker').id, longAfter)}`;
});

afterAll(() => api.close());

const codeOf = async (path: string): Promise<string | undefined> => (await api.ask(cookie, path)).json().code;
const give = (payload: object, path = url) => api.ask(cookie, { method: 'POST', url: `${path}/access`, payload });
const search = async (query: string) => (await api.ask(cookie, { method: 'POST', url: '/api/v1/search', payload: { query } })).json();
const lines = (person: PersonId) => api.records.audit.own(person, { before: null, limit: 20 });

test.each([
  '',
  '/overview?baseline=all',
  '/documents',
  `/documents/${hashOf('notat')}`,
  `/documents/${hashOf('notat')}/content`,
  '/notes',
  '/exports',
  '/events',
  '/orders',
  '/retention',
  '/questions',
  '/bundles',
])('%s of a colleague’s case asks for a reason', async (path) => {
  const answer = await api.ask(cookie, url + path);
  expect.soft(answer.statusCode).toBe(403);
  expect(answer.json()).toMatchObject({ code: 'case.reason-needed', detail: expect.stringContaining('Angiv en grund') });
});

test('a case of another unit and one that is not there ask for nothing: they are not there', async () => {
  expect(await codeOf(`/api/v1/cases/${south.id}`)).toBe('case.unknown');
  expect((await give({ reason: 'meeting' }, `/api/v1/cases/${south.id}`)).json().code).toBe('case.unknown');
  expect((await give({ reason: 'meeting' }, '/api/v1/cases/none')).json().code).toBe('case.unknown');
});

test('before a reason, lists tell name and reference of the case and nothing of what stands in it', async () => {
  expect((await api.ask(cookie, '/api/v1/closed-cases')).json().items).toEqual([
    { id: theirs.id, reference: 'J-2024-20', citizenName: 'Yrsa Mønster', caseworker: 'Karla Kollega' },
  ]);
  expect((await api.ask(cookie, '/api/v1/cases')).json().items.map(({ id }: { id: string }) => id)).toEqual([sampleCase.id]);
});

test('before a reason, a search leaves the case out and says so; the citizen is found by number, to be chosen', async () => {
  expect(await search('rygsmerter')).toMatchObject({ hits: [], counts: { hits: 0 }, documents: [], unsearched: 1 });
  expect((await search('020290-0000')).cases).toEqual([
    { caseId: theirs.id, reference: 'J-2024-20', citizenName: 'Yrsa Mønster', needsReason: true },
  ]);
});

test.each([
  ['a reason that is none', { reason: 'curious' }, 'request.invalid'],
  ['another reason without words', { reason: 'other' }, 'request.invalid'],
  ['words beside a usual reason', { reason: 'meeting', words: 'et møde' }, 'request.invalid'],
  ['words with the citizen’s name', { reason: 'other', words: 'Yrsas mor ringer' }, 'case.reason-names-citizen'],
  ['words with a CPR number', { reason: 'other', words: 'ringer om 020290-0000' }, 'case.reason-names-citizen'],
])('%s opens nothing', async (_, payload, code) => {
  expect.soft((await give(payload)).json().code).toBe(code);
  expect(await codeOf(url)).toBe('case.reason-needed');
});

test('a reason opens the case until midnight, and stands in the trail on its own line and on every read under it', async () => {
  const given = await give({ reason: 'other', words: 'Ringer for <b>egen læge</b>; drop table' });
  expect.soft(given.statusCode).toBe(201);
  expect(given.json()).toEqual({
    closed: null,
    holding: { reason: 'other', words: 'Ringer for <b>egen læge</b>; drop table', until: '2024-03-04' },
    until: '2024-03-04',
  });
  expect((await api.ask(cookie, url)).json()).toMatchObject({ id: theirs.id, isMine: false });
  expect(await search('rygsmerter')).toMatchObject({ counts: { hits: 1 }, unsearched: 0 });
  await api.ask(cookie, `/api/v1/cases/${sampleCase.id}`);
  const written = await lines(samplePerson('caseworker').id);
  const of = (what: string) =>
    written.filter((line) => line.what === what && line.refused === null).map(({ caseId, reason }) => [caseId, reason]);
  const reason = 'other: Ringer for <b>egen læge</b>; drop table';
  expect(of('POST /api/v1/cases/:caseId/access')).toEqual([[theirs.id, reason]]);
  expect(of('GET /api/v1/cases/:caseId')).toEqual([
    [sampleCase.id, null],
    [theirs.id, reason],
  ]);
});

test('the next day it is closed again, and a stream that was open hears nothing more', async () => {
  const controller = new AbortController();
  const answer = await api.app.inject({
    url: `${url}/events`,
    headers: { host: 'localhost', cookie },
    payloadAsStream: true,
    signal: controller.signal,
  });
  const heard: string[] = [];
  for await (const chunk of answer.stream()) {
    heard.push(String(chunk));
    if (!String(chunk).includes('event: case')) continue;
    today = new Date('2024-03-05T08:00:00Z'); // longer than the night
    await api.records.documents.receive(received('nyt', theirs.id));
  }
  expect(heard.filter((chunk) => chunk.includes('event: case'))).toHaveLength(1);
  today = new Date('2024-03-04T23:30:00Z'); // after midnight in Denmark
  expect(await codeOf(url)).toBe('case.reason-needed');
  today = now;
});

test('the number of days is operations’ to choose', async () => {
  const longer = await openApi({ reasonDays: 14 });
  try {
    await longer.records.people.save(colleague);
    await longer.records.cases.create(theirs);
    const payload = { reason: 'stand-in' };
    const answer = await longer.ask(await longer.signIn('caseworker'), { method: 'POST', url: `${url}/access`, payload });
    expect(answer.json().holding).toEqual({ reason: 'stand-in', words: null, until: '2024-03-17' });
  } finally {
    await longer.close();
  }
});

test('a team leader reads the case of the unit without a reason, and the read is logged', async () => {
  const leader = await api.signIn('team_leader');
  expect((await api.ask(leader, url)).statusCode).toBe(200);
  expect(await lines(samplePerson('team_leader').id)).toMatchObject([{ caseId: theirs.id, reason: null, refused: null }]);
});

test('a program opens nothing with a reason, and her reason opens nothing for it', async () => {
  const person = samplePerson('caseworker').id;
  const key = {
    id: '5f0f6f5e-0000-4000-8000-000000000001',
    name: 'Robot',
    person,
    madeBy: person,
    madeAt: now,
    expires: new Date('2099-01-01'),
  };
  const token = await api.records.apiKeys.create({ ...key, scopes: ['case.read', 'case.give-reason', 'case.list'] });
  const asRobot = (path: string, method: 'GET' | 'POST' = 'GET') =>
    api.app.inject({
      method,
      url: path,
      headers: { host: 'localhost', authorization: `Bearer ${token}` },
      ...(method === 'POST' && { payload: { reason: 'meeting' } }),
    });
  expect((await give({ reason: 'stand-in' })).statusCode).toBe(201);
  expect((await asRobot(url)).json().code).toBe('case.unknown');
  expect((await asRobot(`${url}/access`, 'POST')).json().code).toBe('case.unknown');
  expect((await asRobot(`/api/v1/cases/${sampleCase.id}`)).statusCode).toBe(200);
  expect((await asRobot('/api/v1/cases')).json().items.map(({ id }: { id: string }) => id)).toEqual([sampleCase.id]);
});
