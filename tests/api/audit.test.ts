import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
const trail = '/api/v1/audit/citizen';
let api: OpenApi;
let caseworker: string;
let administrator: string;

beforeAll(async () => {
  api = await openApi();
  [caseworker, administrator] = [await api.signIn('caseworker'), await api.signIn('administrator')];
});

afterAll(() => api.close());

const ofCitizen = async (cpr: string) => (await api.ask(administrator, { method: 'POST', url: trail, payload: { cpr } })).json().items;
const own = async (cookie: string) => (await api.ask(cookie, '/api/v1/audit/own?limit=2')).json();

test('what is read stands in the trail with who, what, which case and from where, under any spelling of the number', async () => {
  await api.ask(caseworker, `${url}/documents`);
  for (const cpr of [sampleCase.citizenCpr, sampleCase.citizenCpr.replace('-', '')]) {
    expect((await ofCitizen(cpr))[0]).toMatchObject({
      person: samplePerson('caseworker').name,
      role: 'caseworker',
      action: 'document.read',
      what: 'GET /api/v1/cases/:caseId/documents',
      refused: null,
      caseId: sampleCase.id,
      origin: '127.0.0.1',
    });
  }
});

test('what is refused stands there with its code, and what somebody typed for a case is not kept', async () => {
  const supplier = await api.signIn(samplePerson('supplier', 'jobvejen'));
  await api.ask(supplier, `${url}/overview`);
  expect((await ofCitizen(sampleCase.citizenCpr))[0]).toMatchObject({ role: 'supplier', refused: 'person.not-allowed' });
  await api.ask(caseworker, '/api/v1/cases/0101900000/overview');
  expect((await own(caseworker)).items[0]).toMatchObject({ refused: 'case.unknown', caseId: null });
  expect(await ofCitizen('311299-1234')).toEqual([]);
});

test('each person sees the own lines, a page at a time, and nobody a list of a colleague', async () => {
  await api.ask(caseworker, `${url}/documents`);
  const mine = await own(caseworker);
  expect([mine.items.length, mine.next]).toEqual([2, mine.items[1].position]);
  const older = (await api.ask(caseworker, `/api/v1/audit/own?limit=2&before=${mine.next}`)).json();
  expect(older.items[0].position).toBeLessThan(mine.next);
  expect((await own(administrator)).items.map(({ action }: { action: string }) => action)).toEqual(['audit.search', 'audit.search']);
  expect((await api.ask(caseworker, { method: 'POST', url: trail, payload: { cpr: sampleCase.citizenCpr } })).statusCode).toBe(403);
});

test('coming and going are lines of their own', async () => {
  const person = samplePerson('team_leader');
  await api.records.people.save(person);
  const link = await api.records.people.createLink(person.id, new Date('2030-01-01'));
  const answer = await api.ask('', { method: 'POST', url: `/api/v1/sign-in/${link}` });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const before = await own(cookie);
  await api.ask(cookie, { method: 'POST', url: '/api/v1/sign-out' });
  const after = await own(await api.signIn(person));
  expect([before.items[0].action, after.items[0].action]).toEqual(['sign-in', 'sign-out']);
  expect(before.items[0].what).toBe('POST /api/v1/sign-in/:token');
});

test('what cannot be written in the trail is not shown', async () => {
  const silent: OpenApi['records'] = { ...api.records, audit: { ...api.records.audit, add: () => Promise.reject(new Error('disk full')) } };
  const other = await openApi({ records: silent });
  const answer = await other.app.inject({ url: `${url}/documents`, headers: { host: 'localhost', cookie: caseworker } });
  expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal.unexpected']);
  await other.close();
});
