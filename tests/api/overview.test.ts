import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { overviewAnswer } from '../../api/schemas/overview.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import { classified, received, sampleCase } from '../support/sample-case.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
});

afterAll(() => api.close());

async function file(name: string, sentences: readonly string[], date: string, day: string): Promise<void> {
  const document = classified(name, sentences, date);
  await api.records.documents.receive({ ...received(name), received: day });
  await api.records.documents.saveClassified(sampleCase.id, { ...document, head: { ...document.head, received: day } }, 'classify@1');
}

const news = async (baseline: string): Promise<string[]> =>
  (await api.ask(cookie, `${url}/overview?baseline=${baseline}`)).json().news.passages;

test('a case without documents has an overview that misses everything', async () => {
  const answer = (await api.ask(cookie, `${url}/overview`)).json();
  expect(answer.overview.missing).toHaveLength(20);
  expect(answer.news).toEqual({ baseline: { kind: 'none' }, passages: [], documents: [] });
});

test('the overview is the one that was saved, with what is new since a baseline', async () => {
  await file('januar', ['Borgeren mødte 60 % af tiden.'], '2024-01-10', '2024-01-12');
  await file('marts', ['Borgeren har fået en mentor.'], '2024-03-01', '2024-03-02');
  await bringUpToDate(api.records, sampleCase.id);
  const answer = (await api.ask(cookie, `${url}/overview?baseline=date:2024-02-01`)).json();
  expect(answer.overview).toEqual(JSON.parse(JSON.stringify(foldOverview(await api.records.overviews.compared(sampleCase.id)))));
  expect(answer.news).toMatchObject({ baseline: { kind: 'date', date: '2024-02-01' }, passages: [expect.stringContaining('-0001')] });
});

test('new to me is what I have not read, and reading can be taken back', async () => {
  expect(await news('my-reading')).toHaveLength(2);
  const mark = { url: `${url}/readings`, payload: { documents: [received('januar').sha256, received('marts').sha256] } };
  expect((await api.ask(cookie, { ...mark, method: 'POST' })).statusCode).toBe(204);
  expect(await news('my-reading')).toEqual([]);
  expect((await api.ask(cookie, { ...mark, method: 'DELETE' })).statusCode).toBe(204);
  expect(await news('my-reading')).toHaveLength(2);
});

test('a meeting, a decision and a document are baselines; one that the case does not know is told by code', async () => {
  const meeting = await api.ask(cookie, {
    method: 'POST',
    url: `${url}/meetings`,
    payload: { kind: 'meeting', date: '2024-02-15', title: 'Opfølgning' },
  });
  expect(meeting.statusCode).toBe(201);
  expect((await api.ask(cookie, `${url}/meetings`)).json().items).toEqual([meeting.json()]);
  expect(await news(`meeting:${meeting.json().id}`)).toHaveLength(1);
  expect(await news(`document:${received('marts').sha256}`)).toHaveLength(0);
  expect((await api.ask(cookie, `${url}/overview?baseline=decision:${meeting.json().id}`)).json()).toMatchObject({
    code: 'meeting.unknown',
  });
  expect((await api.ask(cookie, `${url}/overview?baseline=document:${'0'.repeat(64)}`)).json()).toMatchObject({ code: 'document.unknown' });
  expect((await api.ask(cookie, `${url}/overview?baseline=yesterday`)).json()).toMatchObject({ code: 'request.invalid' });
});

test.each([
  { kind: 'party', date: '2024-02-15', title: 'x' },
  { kind: 'meeting', date: '15.2.2024', title: 'x' },
  { kind: 'meeting', date: '2024-02-15', title: ' ' },
  {},
])('a meeting that does not fit its schema is refused: %j', async (payload) => {
  expect((await api.ask(cookie, { method: 'POST', url: `${url}/meetings`, payload })).json()).toMatchObject({
    code: 'request.invalid',
    status: 400,
  });
});

test('an overview that the browser holds is not sent again until something changes', async () => {
  const ask = (tag: string) => api.ask(cookie, { url: `${url}/overview?baseline=my-reading`, headers: { 'if-none-match': tag } });
  const first = await ask('"none"');
  const tag = String(first.headers['etag']);
  expect((await ask(tag)).statusCode).toBe(304);
  await api.ask(cookie, { method: 'POST', url: `${url}/readings`, payload: { documents: [received('januar').sha256] } });
  const second = await ask(tag);
  expect([second.statusCode, second.headers['etag'] === tag]).toEqual([200, false]);
  await bringUpToDate(api.records, sampleCase.id);
  expect((await ask(String(second.headers['etag']))).statusCode).toBe(200);
});

test('my cases tell counts, pages and what I have not read', async () => {
  const expected = { id: sampleCase.id, documents: 2, failed: 0, waiting: 0, pages: 2, newestDocument: '2024-03-01', unseen: 1 };
  expect((await api.ask(cookie, '/api/v1/cases')).json().items).toMatchObject([expected]);
  expect((await api.ask(cookie, url)).json()).toMatchObject(expected);
});

test('the answer fits its schema with nothing left over, and is the same when it is asked for again, squeezed or not', async () => {
  const whole = `/api/v1/cases/${sampleCase.id}/overview?baseline=none`;
  const first = await api.ask(cookie, whole);
  const plain = await api.ask(cookie, whole);
  expect(overviewAnswer.parse(first.json())).toEqual(first.json());
  expect(plain.body).toBe(first.body);
  // squeezed beside the answer, so that the first ones may still go out as they are
  const squeezed = await vi.waitUntil(async () => {
    const answer = await api.ask(cookie, { url: whole, headers: { 'accept-encoding': 'br' } });
    return answer.headers['content-encoding'] === 'br' ? answer : null;
  });
  expect(brotliDecompressSync(squeezed.rawPayload).toString()).toBe(first.body);
});
