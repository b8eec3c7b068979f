import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePerson } from '../support/sample-case.ts';
import { now, openApi, type OpenApi } from '../support/open-api.ts';

let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

const link = (): Promise<string> => api.records.people.createLink(samplePerson('caseworker').id, new Date(now.getTime() + 1_000));
const open = (token: string) => api.app.inject({ url: `/api/v1/sign-in/${token}`, headers: { host: 'localhost' } });

function cookieOf(header: string | string[] | number | undefined): string {
  return String(header).split(';')[0] ?? '';
}

test('a one-time link signs in with a cookie that scripts and other sites cannot use, and goes to the page', async () => {
  const answer = await open(await link());
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
  expect(String(answer.headers['set-cookie'])).toMatch(/^sagsblik=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/u);
  expect((await api.ask(cookieOf(answer.headers['set-cookie']), '/api/v1/me')).json()).toEqual({
    name: 'Prøveperson caseworker',
    role: 'caseworker',
    mustChangePassword: false,
    csrf: expect.stringMatching(/^[\w-]{43}$/u),
  });
});

test('behind the proxy that is named the cookie never travels unencrypted; nobody else is believed to speak TLS', async () => {
  const behindProxy = await openApi({ trustedProxy: '10.0.0.0/24' });
  const secureFrom = async (remoteAddress: string, protocol: string): Promise<boolean> => {
    const token = await behindProxy.records.people.createLink(samplePerson('caseworker').id, new Date(now.getTime() + 1_000));
    const headers = { host: 'localhost', 'x-forwarded-proto': protocol };
    const answer = await behindProxy.app.inject({ url: `/api/v1/sign-in/${token}`, headers, remoteAddress });
    return String(answer.headers['set-cookie']).includes('; Secure');
  };
  const seen = [await secureFrom('10.0.0.7', 'https'), await secureFrom('10.0.0.7', 'http'), await secureFrom('192.0.2.9', 'https')];
  await behindProxy.close();
  expect(seen).toEqual([true, false, false]);
});

test('a link that was used, or never made, signs nobody in', async () => {
  const token = await link();
  await open(token);
  for (const again of [token, 'made-up']) {
    const answer = await open(again);
    expect([answer.json().code, answer.headers['set-cookie']]).toEqual(['link.used', undefined]);
  }
});

test('a person who opens a used link in a browser is led to the page that says so, with the case it was for', async () => {
  const headers = { host: 'localhost', accept: 'text/html,application/xhtml+xml' };
  const answer = await api.app.inject({ url: '/api/v1/sign-in/made-up?case=J%202024%2F17', headers });
  expect([answer.statusCode, answer.headers.location, answer.headers['set-cookie']]).toEqual([
    303,
    '/link-brugt?sag=J%202024%2F17',
    undefined,
  ]);
});

test('a look at the head of a link does not use it up', async () => {
  const token = await link();
  await api.app.inject({ method: 'HEAD', url: `/api/v1/sign-in/${token}`, headers: { host: 'localhost' } });
  expect((await open(token)).statusCode).toBe(303);
});

test('after signing out the same cookie is worth nothing', async () => {
  const cookie = await api.signIn('caseworker');
  expect((await api.ask(cookie, { method: 'POST', url: '/api/v1/sign-out' })).statusCode).toBe(204);
  expect((await api.ask(cookie, '/api/v1/me')).json()).toMatchObject({ code: 'person.unknown', status: 401 });
});

test('a problem is told as problem details, in Danish for people, in code for programs', async () => {
  const answer = await api.ask('', '/api/v1/me');
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.json()).toEqual({
    type: 'about:blank',
    title: 'Nobody is signed in',
    status: 401,
    detail: 'Du er ikke logget ind. Åbn et nyt link til Sagsblik.',
    code: 'person.unknown',
  });
});

test('an address of the api where nothing is, is told as a problem', async () => {
  expect((await api.ask('', '/api/v1/nothing-here')).json()).toMatchObject({ code: 'request.no-such-address', status: 404 });
});

test('a body that is no JSON is refused by code', async () => {
  const cookie = await api.signIn('caseworker');
  const request = {
    method: 'POST',
    url: '/api/v1/cases/case-1/readings',
    headers: { 'content-type': 'application/json' },
    payload: '{"documents":',
  } as const;
  expect((await api.ask(cookie, request)).json()).toMatchObject({ code: 'request.invalid', status: 400 });
});

test('a request that names another host, or comes from another site, is refused', async () => {
  const cookie = await api.signIn('caseworker');
  const refused = async (headers: Record<string, string>, method: 'GET' | 'POST' = 'GET') =>
    (await api.app.inject({ method, url: method === 'GET' ? '/api/v1/me' : '/api/v1/sign-out', headers: { cookie, ...headers } })).json()
      .code;
  expect(await refused({ host: 'evil.example' })).toBe('request.foreign');
  expect(await refused({ host: 'localhost:8420', origin: 'http://evil.example' }, 'POST')).toBe('request.foreign');
  expect(await refused({ host: 'localhost:8420', origin: 'http://localhost:9999' }, 'POST')).toBe('request.foreign');
  expect(await refused({ host: 'localhost:8420', origin: 'null' }, 'POST')).toBe('request.foreign');
  expect(await refused({ host: 'localhost:8420' }, 'POST')).toBe('request.foreign');
  expect((await api.ask(cookie, '/api/v1/me')).statusCode).toBe(200);
});

test('answers carry the headers that keep a page from being framed, sniffed or scripted', async () => {
  const { headers } = await api.ask('', '/api/v1/me');
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/u);
  expect(headers['content-security-policy']).not.toMatch(/unsafe-inline/u);
});

test('health answers without a person, and tells when the database is away', async () => {
  expect((await api.app.inject({ url: '/health', headers: { host: '127.0.0.1:8420' } })).json()).toEqual({ status: 'ok' });
});

test('OpenAPI describes every route with its answers', async () => {
  const { paths, components } = (await api.ask('', '/api/docs/json')).json();
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/v1/cases/{caseId}/overview', '/api/v1/cases/{caseId}/documents/{sha256}/content']),
  );
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Overview', 'DocumentItem', 'Problem']));
  expect((await api.ask('', '/api/docs/')).statusCode).toBe(200);
});
