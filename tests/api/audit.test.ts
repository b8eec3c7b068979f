import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import type { ownAudit } from '../../api/schemas/audit.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import type { CaseId, PersonId } from '../../domain/ids.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
const trail = '/api/v1/audit/citizen';
type Line = z.output<typeof ownAudit>['items'][number] & { readonly person?: string | null };
let api: OpenApi;
let caseworker: string;
let administrator: string;

beforeAll(async () => {
  api = await openApi();
  [caseworker, administrator] = [await api.signIn('caseworker'), await api.signIn('administrator')];
});

afterAll(() => api.close());

/** Looking at the trail leaves lines as well, which are looked at in tests of their own. */
const isLook = ({ action }: Line): boolean => action === 'audit.search' || action === 'audit.own';
const ofCitizen = async (cpr: string): Promise<readonly Line[]> =>
  (await api.ask(administrator, { method: 'POST', url: trail, payload: { cpr } }))
    .json<{ items: Line[] }>()
    .items.filter((line) => !isLook(line));
const own = async (cookie: string) => (await api.ask(cookie, '/api/v1/audit/own?limit=2')).json<{ items: Line[]; next: number | null }>();
const mine = async (cookie: string) =>
  (await api.ask(cookie, '/api/v1/audit/own')).json<{ items: Line[] }>().items.filter((line) => !isLook(line));

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

test('whoever cuts the connection while the request is looked at stands there with where she came from', async () => {
  const address = new URL(await api.app.listen({ port: 0, host: '127.0.0.1' }));
  const find = api.records.people.findSession;
  const cut = connect({ host: address.hostname, port: Number(address.port) });
  const isCut = new Promise<void>((resolve) => api.app.server.once('connection', (socket) => socket.once('close', () => resolve())));
  const known = vi.spyOn(api.records.people, 'findSession').mockImplementation(async (token, at) => {
    cut.destroy();
    await isCut;
    return find(token, at);
  });
  const written = vi.spyOn(api.records.audit, 'add');
  cut.write(`GET ${url}/documents HTTP/1.1\r\nHost: ${address.host}\r\nCookie: ${caseworker}\r\n\r\n`);
  await vi.waitFor(() => expect(written).toHaveBeenCalled());
  known.mockRestore();
  written.mockRestore();
  expect((await mine(caseworker))[0]).toMatchObject({ action: 'document.read', origin: '127.0.0.1' });
});

test('what is refused stands there with its code, and what somebody typed for a case is not kept', async () => {
  const supplier = await api.signIn(samplePerson('supplier', 'jobvejen'));
  await api.ask(supplier, `${url}/overview`);
  expect((await ofCitizen(sampleCase.citizenCpr))[0]).toMatchObject({ role: 'supplier', refused: 'person.not-allowed' });
  await api.ask(caseworker, '/api/v1/cases/0101900000/overview');
  expect((await mine(caseworker))[0]).toMatchObject({ refused: 'case.unknown', caseId: null });
  expect(await ofCitizen('311299-1234')).toEqual([]);
});

test('each person sees the own lines, a page at a time, and nobody a list of a colleague', async () => {
  for (let time = 0; time < 3; time += 1) await api.ask(caseworker, `${url}/documents`);
  const { items, next } = await own(caseworker);
  expect([items.length, next, items[0]?.action]).toEqual([2, items[1]?.position, 'document.read']);
  const older = (await api.ask(caseworker, `/api/v1/audit/own?limit=2&before=${next}`)).json();
  expect(older.items[0].position).toBeLessThan(next ?? 0);
  expect((await own(administrator)).items.map(({ action }) => action)).toEqual(['audit.search', 'audit.search']);
  expect((await own(administrator)).items[0]?.action).toBe('audit.own');
  expect((await api.ask(caseworker, { method: 'POST', url: trail, payload: { cpr: sampleCase.citizenCpr } })).statusCode).toBe(403);
});

test('coming and going are lines of their own', async () => {
  const person = samplePerson('team_leader');
  await api.records.people.save(person);
  const link = await api.records.people.createLink(person.id, new Date('2030-01-01'));
  const answer = await api.ask('', { method: 'POST', url: `/api/v1/sign-in/${link}` });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const [before] = await mine(cookie);
  await api.ask(cookie, { method: 'POST', url: '/api/v1/sign-out' });
  const [after] = await mine(await api.signIn(person));
  expect([before?.action, after?.action]).toEqual(['sign-in', 'sign-out']);
  expect(before?.what).toBe('POST /api/v1/sign-in/:token');
});

test('what cannot be written in the trail is not shown', async () => {
  const silent: OpenApi['records'] = { ...api.records, audit: { ...api.records.audit, add: () => Promise.reject(new Error('disk full')) } };
  const other = await openApi({ records: silent });
  const answer = await other.app.inject({ url: `${url}/documents`, headers: { host: 'localhost', cookie: caseworker } });
  expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal.unexpected']);
  await other.close();
});

test('the own log names cases as far as their reader may still read them, and no others', async () => {
  const cookie = await api.signIn(samplePerson('caseworker', 'north', 'person-leaving'));
  await api.records.cases.create({
    ...sampleCase,
    id: 'case-2' as CaseId,
    reference: 'J-2024-18',
    caseworker: 'person-leaving' as PersonId,
  });
  await api.ask(cookie, '/api/v1/cases/case-2');
  expect((await mine(cookie))[0]).toMatchObject({
    caseId: 'case-2',
    case: { reference: 'J-2024-18', citizenName: sampleCase.citizenName },
  });
  await api.records.people.save(samplePerson('caseworker', 'south', 'person-south'));
  await api.records.cases.handOver('case-2' as CaseId, { id: 'h1', to: 'person-south' as PersonId, date: '2024-03-04' });
  await api.records.people.save(samplePerson('caseworker', 'east', 'person-leaving'));
  expect((await mine(cookie))[0]).toMatchObject({ caseId: 'case-2', case: null });
});

test('who looks for a citizen in the trail stands there under the citizen, and so does who takes the table', async () => {
  const payload = { cpr: sampleCase.citizenCpr };
  const table = await api.ask(administrator, { method: 'POST', url: `${trail}/table`, payload });
  expect(table.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(table.body.split('\r\n')[0]).toBe('Tidspunkt;Hvem;Rolle;Hvad;Teknisk;Udfald;Sag;Dokument;Hvorfra;Hvorfor');
  expect(table.body).toContain(
    'Prøveperson caseworker;Sagsbehandler;Læse dokumenter;GET /api/v1/cases/:caseId/documents;Givet adgang;case-1',
  );
  expect(table.body).not.toContain(sampleCase.citizenCpr);
  const [look] = (await api.ask(administrator, { method: 'POST', url: trail, payload })).json<{ items: Line[] }>().items;
  expect(look).toMatchObject({ action: 'audit.search', what: 'POST /api/v1/audit/citizen/table', role: 'administrator' });
});
