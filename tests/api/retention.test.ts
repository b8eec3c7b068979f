import { unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { now, openApi, type OpenApi } from '../support/open-api.ts';
import { sender } from '../support/open-portal.ts';
import { sampleCase } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
let api: OpenApi;
let caseworker: string;
let leader: string;

beforeEach(async () => {
  api = await openApi();
  [caseworker, leader] = [await api.signIn('caseworker'), await api.signIn('team_leader')];
  return () => api.close();
});

type Method = 'GET' | 'PUT' | 'DELETE';
const ask = (cookie: string, method: Method, path = '', payload?: object) =>
  api.ask(cookie, { method, url: `${url}${path}`, ...(payload === undefined ? {} : { payload }) });
const close = (cookie: string, closedOn: string) => ask(cookie, 'PUT', '/retention', { kind: 'flex-job', closedOn });
const codeOf = (answer: { readonly body: string }): string => (answer.body === '' ? 'done' : JSON.parse(answer.body).code);
const facts = async () => (await ask(caseworker, 'GET', '/retention')).json();

test('a case is closed, says when it goes, and is opened again', async () => {
  await api.records.retention.saveRule({ kind: 'flex-job', months: 12, archive: false });
  expect(await facts()).toEqual({ kind: null, closedOn: null, hold: null, goesOn: null });
  await ask(caseworker, 'PUT', '/retention', { kind: 'flex-job', closedOn: '2024-03-01' });
  expect(await facts()).toMatchObject({ kind: 'flex-job', closedOn: '2024-03-01', goesOn: '2025-03-01' });
  await ask(caseworker, 'PUT', '/retention', { kind: 'flex-job', closedOn: null });
  expect(await facts()).toMatchObject({ closedOn: null, goesOn: null });
});

test('a day that was written wrong deletes nothing the same night: only who may delete the case closes it so far back', async () => {
  await api.records.retention.saveRule({ kind: 'flex-job', months: 12, archive: false });
  expect(codeOf(await close(caseworker, '2014-03-01'))).toBe('case.due-at-once');
  expect(await api.records.retention.due('2024-03-04', 10)).toEqual([]);
  expect(codeOf(await close(caseworker, '2023-03-04'))).toBe('done');
  expect(codeOf(await close(leader, '2014-03-01'))).toBe('done');
});

test('a hold keeps the case from its rule and from everybody, says who and why, and is lifted by the team leader alone', async () => {
  await ask(caseworker, 'PUT', '/retention', { kind: 'flex-job', closedOn: '2024-03-01' });
  await ask(caseworker, 'PUT', '/hold', { reason: 'Klagesag i Ankestyrelsen' });
  expect((await facts()).hold).toMatchObject({ by: 'Prøveperson caseworker', reason: 'Klagesag i Ankestyrelsen' });
  expect(codeOf(await ask(leader, 'DELETE'))).toBe('case.held');
  expect(codeOf(await ask(caseworker, 'DELETE', '/hold'))).toBe('person.not-allowed');
  await ask(leader, 'DELETE', '/hold');
  expect(codeOf(await ask(leader, 'DELETE'))).toBe('done');
});

test('an open case is deleted by nobody, and a closed one by the team leader alone', async () => {
  expect(codeOf(await ask(leader, 'DELETE'))).toBe('case.open');
  await ask(caseworker, 'PUT', '/retention', { kind: null, closedOn: '2024-03-01' });
  expect(codeOf(await ask(caseworker, 'DELETE'))).toBe('person.not-allowed');
  expect(codeOf(await ask(leader, 'DELETE'))).toBe('done');
  expect(codeOf(await ask(leader, 'GET', '/retention'))).toBe('case.unknown');
});

test('everything about the case comes as one file, with what people added and how it is kept', async () => {
  await ask(caseworker, 'PUT', '/hold', { reason: 'Anmodning om indsigt' });
  const files = unzipSync(new Uint8Array((await ask(caseworker, 'GET', '/archive')).rawPayload));
  const added = JSON.parse(Buffer.from(files['tilfoejet.json'] ?? new Uint8Array()).toString());
  expect(Object.keys(added)).toEqual(
    expect.arrayContaining([
      'rettelser',
      'noter',
      'moeder',
      'bestillinger',
      'indsendelser',
      'moedemapper',
      'spoergsmaal',
      'eksporter',
      'opbevaring',
    ]),
  );
  expect(added.opbevaring.hold).toMatchObject({ reason: 'Anmodning om indsigt' });
});

test('rules are an administrator’s, one per kind, and gone when they are removed', async () => {
  const administrator = await api.signIn('administrator');
  const rules = (method: Method, path = '', payload?: object, cookie = administrator) =>
    api.ask(cookie, { method, url: `/api/v1/retention-rules${path}`, ...(payload === undefined ? {} : { payload }) });
  for (const months of [60, 120]) await rules('PUT', '/flex-job', { months, archive: true });
  expect((await rules('GET')).json().items).toEqual([{ kind: 'flex-job', months: 120, archive: true }]);
  expect(codeOf(await rules('PUT', '/flex-job', { months: 1, archive: false }, leader))).toBe('person.not-allowed');
  expect(codeOf(await rules('PUT', '/flex-job', { months: 0, archive: false }))).toBe('request.invalid');
  await rules('DELETE', '/flex-job');
  expect((await rules('GET')).json().items).toEqual([]);
});

test('a kept answer of a request that names no case goes when a case is deleted: it may tell of it', async () => {
  const supplier = await api.signIn(sender);
  await api.records.cases.admit(sampleCase.id, { organisation: sender.unit });
  const request = { method: 'POST', url: '/api/v1/portal/sendings', headers: { 'idempotency-key': 'once' } } as const;
  const begin = () => api.ask(supplier, { ...request, payload: { reference: sampleCase.reference } });
  const first = await begin();
  expect([first.statusCode, (await begin()).body]).toEqual([201, first.body]);
  await api.records.retention.removeRows(sampleCase.id, 'prefix', now);
  expect(codeOf(await begin())).toBe('portal.reference-unknown');
});
