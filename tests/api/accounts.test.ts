import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../storage/passwords.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const unit = samplePerson('caseworker').unit;
const good = 'gul hest paa brosten 7';
let api: OpenApi;
let administrator: string;

beforeAll(async () => {
  api = await openApi();
  administrator = await api.signIn('administrator');
});

afterAll(() => api.close());

const post = (url: string, payload?: object, cookie = '') =>
  api.ask(cookie, { method: 'POST', url: `/api/v1${url}`, ...(payload === undefined ? {} : { payload }) });
const signIn = (login: string, password: string) => post('/sign-in', { login, password });
const cookieOf = ({ headers }: Awaited<ReturnType<typeof signIn>>): string => String(headers['set-cookie']).split(';')[0] ?? '';
const letIn = async (login: string, role = 'caseworker') =>
  (await post('/people', { name: `Ny ${login}`, role, unit, login }, administrator)).json<Record<'id' | 'login' | 'password', string>>();

test('a new person signs in with the password for one time, must choose her own, and comes in with that', async () => {
  expect((await api.ask('', '/api/v1/sign-in')).json()).toEqual({ local: false, openId: false });
  const { login, password } = await letIn('Karen.Holm');
  expect((await api.ask('', '/api/v1/sign-in')).json()).toEqual({ local: true, openId: false });
  const cookie = cookieOf(await signIn('karen.holm', password));
  expect((await api.ask(cookie, '/api/v1/cases')).json().code).toBe('password.must-change');
  const change = (next: string) => api.ask(cookie, { method: 'PUT', url: '/api/v1/me/password', payload: { current: password, next } });
  for (const weak of ['for kort', 'aaaaaaaaaaaaaaaa', 'Velkommen2024!', 'karen.holm karen.holm', password])
    expect((await change(weak)).json().code).toBe('password.too-weak');
  expect((await change(good)).statusCode).toBe(204);
  expect((await api.ask(cookie, '/api/v1/cases')).statusCode).toBe(200);
  expect([(await signIn(login, password)).json().code, (await signIn(login, good)).statusCode]).toEqual(['account.wrong', 204]);
});

test('five wrong passwords lock a name for a while, whether or not anybody has it, and the right one is locked out too', async () => {
  const { id, login, password } = await letIn('laast');
  for (const name of [login, 'findes-ikke']) {
    const codes: string[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) codes.push((await signIn(name, 'forkert')).json().code);
    expect(codes).toEqual([...Array<string>(5).fill('account.wrong'), 'account.locked']);
  }
  expect((await signIn(login, password)).json().code).toBe('account.locked');
  expect(await api.records.accounts.lockedUntil(login, new Date('2024-03-04T08:16:00Z'))).toBeNull();
  const again = (await post(`/people/${id}/password`, undefined, administrator)).json();
  expect((await signIn(login, again.password)).statusCode).toBe(204);
});

test('whoever is shut out is out at once, by session, by link and by password, until let in again', async () => {
  const { id, login, password } = await letIn('ude');
  const cookie = cookieOf(await signIn(login, password));
  await post(`/people/${id}/disable`, undefined, administrator);
  expect([(await api.ask(cookie, '/api/v1/me')).json().code, (await signIn(login, password)).json().code]).toEqual([
    'person.unknown',
    'account.wrong',
  ]);
  await post(`/people/${id}/enable`, undefined, administrator);
  expect((await signIn(login, password)).statusCode).toBe(204);
});

test('an administrator cannot shut herself out, and nobody else manages people', async () => {
  const me = samplePerson('administrator');
  expect((await post(`/people/${me.id}/disable`, undefined, administrator)).json().code).toBe('person.last-door');
  expect((await api.ask(await api.signIn('team_leader'), '/api/v1/people')).json().code).toBe('person.not-allowed');
  expect((await post('/people', { name: 'x', role: 'caseworker', unit, login: 'karen.holm' }, administrator)).json().code).toBe(
    'account.taken',
  );
});

test('a program with a key does what its scopes say, for the person it acts for, and no more', async () => {
  await api.records.accounts.save({
    person: samplePerson('caseworker').id,
    login: 'robot-ejer',
    secret: await hashPassword(good),
    mustChange: false,
  });
  const wish = { name: 'Robot', person: samplePerson('caseworker').id, scopes: ['document.upload', 'case.list'] };
  const { id, token } = (await post('/api-keys', wish, administrator)).json();
  const ask = (url: string) => api.ask('', { url, headers: { authorization: `Bearer ${token}` } });
  expect((await ask('/api/v1/cases')).statusCode).toBe(200);
  expect((await ask(`/api/v1/cases/${sampleCase.id}/overview`)).json().code).toBe('case.unknown');
  expect((await ask('/api/v1/me')).json()).toMatchObject({ role: 'caseworker', csrf: null });
  expect(JSON.stringify((await api.ask(administrator, '/api/v1/api-keys')).json())).not.toContain(token);
  await api.ask(administrator, { method: 'DELETE', url: `/api/v1/api-keys/${id}` });
  expect((await ask('/api/v1/cases')).json().code).toBe('person.unknown');
});

test('a change without the word of its own session is refused, also with that of another', async () => {
  const [mine, other] = [await api.signIn('caseworker'), await api.signIn('team_leader')];
  const word = (await api.ask(other, '/api/v1/me')).json().csrf;
  for (const forged of ['', 'made-up', word])
    expect((await api.ask(mine, { method: 'POST', url: '/api/v1/sign-out', headers: { 'x-csrf-token': forged } })).json().code).toBe(
      'request.forged',
    );
  expect((await api.ask(mine, '/api/v1/me')).statusCode).toBe(200);
});

test('who asks too often is told so, and others are answered', async () => {
  const limited = await openApi({ requestsPerMinute: 3 });
  const [first, second] = [await limited.signIn('caseworker'), await limited.signIn('team_leader')];
  const codes: number[] = [];
  for (let round = 0; round < 4; round += 1) codes.push((await limited.ask(first, '/api/v1/me')).statusCode);
  codes.push((await limited.ask(second, '/api/v1/me')).statusCode);
  await limited.close();
  expect(codes).toEqual([200, 200, 200, 429, 200]);
});
