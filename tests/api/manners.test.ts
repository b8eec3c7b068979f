import { brotliDecompressSync } from 'node:zlib';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../api/server.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
const meeting = { kind: 'meeting', date: '2024-03-01', title: 'Opfølgning' } as const;
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  await api.records.documents.receive(received('notat'));
  await api.records.documents.saveClassified(
    sampleCase.id,
    classified(
      'notat',
      Array.from({ length: 40 }, (_, at) => `Mødte ${at} dage.`),
    ),
    'classify@1',
  );
  await api.objects.put(received('notat').objectKey, Buffer.from('notat'));
  await bringUpToDate(api.records, sampleCase.id);
});

afterAll(() => api.close());

const ask = (request: InjectOptions | string): Promise<LightMyRequestResponse> => api.ask(cookie, request);

test.each<[string, InjectOptions, number, string]>([
  ['an address that is not there', { url: '/api/v1/nothing' }, 404, 'request.no-such-address'],
  ['an address that no router can read', { url: '/api/v1/%zz' }, 400, 'request.invalid'],
  ['a method that the address does not take', { url, method: 'PATCH' }, 405, 'request.method-not-allowed'],
  [
    'a body of another type',
    { url: `${url}/meetings`, method: 'POST', payload: '<x/>', headers: { 'content-type': 'text/xml' } },
    415,
    'request.type-unsupported',
  ],
  [
    'a body that is no JSON',
    { url: `${url}/meetings`, method: 'POST', payload: '{', headers: { 'content-type': 'application/json' } },
    400,
    'request.invalid',
  ],
  [
    'a body over the limit',
    { url: `${url}/meetings`, method: 'POST', payload: { title: 'x'.repeat(1_100_000) } },
    413,
    'request.too-large',
  ],
  [
    'a range that the document does not hold',
    { url: `${url}/documents/${hashOf('notat')}/content`, headers: { range: 'bytes=900-' } },
    416,
    'request.range-impossible',
  ],
  ['a cursor that is none', { url: '/api/v1/cases?cursor=%C3%A6' }, 400, 'request.invalid'],
  ['a page of none', { url: '/api/v1/cases?limit=0' }, 400, 'request.invalid'],
])('%s is refused as a problem with our code and a Danish sentence', async (_, request, status, code) => {
  const answer = await ask(request);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, expect.stringMatching(/^application\/problem\+json/u)]);
  expect(answer.json()).toMatchObject({ type: 'about:blank', status, code, detail: expect.stringMatching(/\.$/u) });
});

test('a method that is refused tells which ones are taken', async () => {
  expect((await ask({ url: `${url}/meetings`, method: 'DELETE' })).headers.allow).toBe('GET, HEAD, POST');
});

test('a problem of validation points at the field and repeats nothing that was sent', async () => {
  const answer = await ask({ url: `${url}/meetings`, method: 'POST', payload: { ...meeting, date: '010190-0000' } });
  expect(answer.json().fields).toEqual(['/body/date']);
  expect(answer.body).not.toContain('010190');
});

test('a list comes page by page, each item once', async () => {
  for (const day of ['02', '03', '04'])
    await ask({ url: `${url}/meetings`, method: 'POST', payload: { ...meeting, date: `2024-02-${day}` } });
  const days: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page: { items: { date: string }[]; next: string | null } = (
      await ask(`${url}/meetings?limit=2${next === '' ? '' : `&cursor=${next}`}`)
    ).json();
    days.push(...page.items.map(({ date }) => date));
    next = page.next;
  }
  expect(days).toEqual(['2024-02-02', '2024-02-03', '2024-02-04']);
});

test.each(['overview', 'documents', `documents/${hashOf('notat')}`, `documents/${hashOf('notat')}/content`, 'meetings'])(
  'whoever holds the answer of %s is told so in a few bytes',
  async (path) => {
    const first = await ask(`${url}/${path}`);
    const again = await ask({ url: `${url}/${path}`, headers: { 'if-none-match': String(first.headers.etag) } });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, '']);
  },
);

test('a change on what somebody else has changed meanwhile is refused, and so is a blind one', async () => {
  const made = await ask({ url: `${url}/meetings`, method: 'POST', payload: meeting });
  const one = `${url}/meetings/${made.json().id}`;
  const put = (headers: Record<string, string>, title: string) => ask({ url: one, method: 'PUT', headers, payload: { ...meeting, title } });
  const first = await put({ 'if-match': String(made.headers.etag) }, 'Rundbordssamtale');
  expect([first.statusCode, first.json().title, first.headers.etag]).toEqual([200, 'Rundbordssamtale', '"2"']);
  expect((await put({ 'if-match': String(made.headers.etag) }, 'Noget andet')).json().code).toBe('request.changed-meanwhile');
  expect((await put({}, 'Noget andet')).json()).toMatchObject({ code: 'request.no-condition', status: 428 });
});

test('a meeting that was removed is gone from the list, and back when that is undone', async () => {
  const made = await ask({ url: `${url}/meetings`, method: 'POST', payload: { ...meeting, title: 'Fejl' } });
  const one = `${url}/meetings/${made.json().id}`;
  const titles = async (): Promise<string[]> => (await ask(`${url}/meetings`)).json().items.map(({ title }: { title: string }) => title);
  const removed = await ask({ url: one, method: 'DELETE', headers: { 'if-match': '"1"' } });
  expect([removed.statusCode, (await titles()).includes('Fejl')]).toEqual([200, false]);
  await ask({ url: `${one}/restore`, method: 'POST', headers: { 'if-match': String(removed.headers.etag) } });
  expect(await titles()).toContain('Fejl');
});

test('the same key makes one thing and gets the same answer; on another body it is refused', async () => {
  const post = (payload: object, key = 'a-key') =>
    ask({ url: `${url}/meetings`, method: 'POST', payload, headers: { 'idempotency-key': key } });
  const first = await post({ ...meeting, title: 'Én gang' });
  const again = await post({ ...meeting, title: 'Én gang' });
  expect([again.statusCode, again.body, again.headers['idempotency-replayed']]).toEqual([201, first.body, 'true']);
  expect((await post({ ...meeting, title: 'To gange' })).json()).toMatchObject({ code: 'request.key-reused', status: 422 });
  const { items } = (await ask(`${url}/meetings`)).json();
  expect(items.filter(({ title }: { title: string }) => title === 'Én gang')).toHaveLength(1);
});

test('of two requests with one key at a time one is made, and the other gets its answer or is asked to wait', async () => {
  const request = { url: `${url}/meetings`, payload: { ...meeting, title: 'Samtidig' }, headers: { 'idempotency-key': 'race' } };
  const answers = await Promise.all([1, 2, 3].map(() => ask({ ...request, method: 'POST' })));
  expect(answers.every(({ statusCode }) => statusCode === 201 || statusCode === 409)).toBe(true);
  const { items } = (await ask(`${url}/meetings`)).json();
  expect(items.filter(({ title }: { title: string }) => title === 'Samtidig')).toHaveLength(1);
});

test('a key whose request was refused can be used again', async () => {
  const headers = { 'idempotency-key': 'mended' };
  const wrong = { sha256: hashOf('notat'), passage: null, field: 'kind', value: 'horoscope' };
  expect((await ask({ url: `${url}/corrections`, method: 'POST', payload: wrong, headers })).statusCode).toBe(400);
  expect((await ask({ url: `${url}/corrections`, method: 'POST', payload: { ...wrong, value: 'lae_285' }, headers })).statusCode).toBe(201);
});

test('a long answer is compressed, and is the same', async () => {
  const headers = { 'accept-encoding': 'br' };
  const [plain, small] = [await ask(`${url}/overview`), await ask({ url: `${url}/overview`, headers })];
  expect([small.headers['content-encoding'], small.rawPayload.length < plain.rawPayload.length / 3]).toEqual(['br', true]);
  expect(brotliDecompressSync(small.rawPayload).toString()).toBe(plain.body);
});

async function until(reader: ReadableStreamDefaultReader<string>, wanted: RegExp): Promise<string> {
  let heard = '';
  while (!wanted.test(heard)) heard += (await reader.read()).value ?? '';
  return heard;
}

test('events have ids: whoever comes back and missed nothing hears nothing, and hears what changes next', async () => {
  const address = await startServer({ app: api.app, port: 0 });
  const listen = async (lastEventId?: string) => {
    const stop = new AbortController();
    const headers = { cookie, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) };
    const { body } = await fetch(`${address}${url}/events`, { headers, signal: stop.signal });
    return { stop, reader: body!.pipeThrough(new TextDecoderStream()).getReader() };
  };
  const first = await listen();
  const heard = await until(first.reader, /\n\n.*\n\n/su);
  const id = /^id: (\S+)$/mu.exec(heard)?.[1];
  expect(heard).toMatch(/^retry: \d+\n\nid: \S+\nevent: case\ndata: \{/u);
  first.stop.abort();
  const second = await listen(id);
  await until(second.reader, /^retry/u);
  await api.records.documents.receive(received('andet notat'));
  const next = await until(second.reader, /data: .*\n\n/u);
  expect(next).not.toContain(`id: ${id}`);
  second.stop.abort();
});
