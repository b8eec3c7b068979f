import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sha256 } from '../../domain/ids.ts';
import { parseBytes } from '../../parsers/index.ts';
import { saveReading } from '../../storage/reading.ts';
import { classified, hashOf, received, sampleCase } from '../support/sample-case.ts';
import { upload } from '../support/multipart.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';

const url = `/api/v1/cases/${sampleCase.id}/documents`;
const body = 'Borgeren mødte 60 % af tiden.\n\nDer er ikke forsøgt at øge timetallet.';
let api: OpenApi;
let cookie: string;
let letter: Sha256;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  const answer = await api.ask(cookie, upload(url, [{ fileName: 'Brev %22til%22 læge; 3. marts.txt', bytes: body }]));
  letter = answer.json().items[0].sha256;
  const row = await api.records.documents.find(sampleCase.id, letter);
  await saveReading(api.objects, row?.readingKey ?? '', await parseBytes(Buffer.from(body), 'brev.txt'));
  await api.records.documents.receive(received('notat'));
  await api.records.documents.saveClassified(sampleCase.id, classified('notat', ['Mødte 60 %.', 'Bor til leje.']), 'classify@1');
  await bringUpToDate(api.records, sampleCase.id);
});

afterAll(() => api.close());

test('the list shows where each document is, and what the overview says of those in it', async () => {
  const { items } = (await api.ask(cookie, url)).json();
  const byName = new Map(items.map((item: { fileName: string }) => [item.fileName, item]));
  expect(byName.get('notat.txt')).toMatchObject({
    state: 'in-overview',
    head: { kind: 'journal_note', documentDate: '2024-03-01' },
    counts: { new: 2 },
    seen: false,
  });
  expect(byName.get('Brev "til" læge; 3. marts.txt')).toMatchObject({ state: 'stored', head: null, counts: null, mediaType: 'text/plain' });
});

test('a document shows its passages with labels, statuses and places', async () => {
  const document = (await api.ask(cookie, `${url}/${received('notat').sha256}`)).json();
  expect(document.passages).toMatchObject([
    { text: 'Mødte 60 %.', heading: 'attendance', status: 'new', place: { kind: 'block' } },
    { heading: 'social', placed: false },
  ]);
});

test('a document that is not in the overview yet has no passages to show, and its state says why', async () => {
  expect((await api.ask(cookie, `${url}/${letter}`)).json()).toMatchObject({ state: 'stored', passages: [] });
});

test('a document that the case does not hold is told by code', async () => {
  for (const path of ['', '/content', '/reading']) {
    expect((await api.ask(cookie, `${url}/${'0'.repeat(64)}${path}`)).json()).toMatchObject({ code: 'document.unknown', status: 404 });
  }
  expect((await api.ask(cookie, `${url}/not-a-hash`)).json()).toMatchObject({ code: 'request.invalid', status: 400 });
});

test('the original comes back byte for byte, as its own type, and can run nothing', async () => {
  const answer = await api.ask(cookie, `${url}/${letter}/content`);
  expect(answer.body).toBe(body);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain',
    'x-content-type-options': 'nosniff',
    'content-length': String(Buffer.byteLength(body)),
  });
  expect(answer.headers['content-security-policy']).toContain('sandbox');
  expect(answer.headers['content-disposition']).toBe(
    `inline; filename="Brev _til_ l_ge; 3. marts.txt"; filename*=UTF-8''Brev%20%22til%22%20l%C3%A6ge%3B%203.%20marts.txt`,
  );
});

test('a part of the original is a part, and a part beyond its end is refused', async () => {
  const part = await api.ask(cookie, { url: `${url}/${letter}/content`, headers: { range: 'bytes=0-7' } });
  expect([part.statusCode, part.body, part.headers['content-range']]).toEqual([206, 'Borgeren', `bytes 0-7/${Buffer.byteLength(body)}`]);
  const beyond = await api.ask(cookie, { url: `${url}/${letter}/content`, headers: { range: 'bytes=5000-' } });
  expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, `bytes */${Buffer.byteLength(body)}`]);
});

test('a large original comes whole although it is sent in parts, and so does a range over several parts', async () => {
  const large = Array.from({ length: 700_000 }, (_, line) => `linje ${line}`).join('\n');
  const { sha256 } = (await api.ask(cookie, upload(url, [{ fileName: 'stor.txt', bytes: large }]))).json().items[0];
  const whole = await api.ask(cookie, `${url}/${sha256}/content`);
  expect([whole.headers['content-length'], hashOf(whole.body)]).toEqual([String(large.length), sha256]);
  const range = await api.ask(cookie, { url: `${url}/${sha256}/content`, headers: { range: 'bytes=10-8999999' } });
  expect([range.statusCode, range.body === large.slice(10, 9_000_000)]).toEqual([206, true]);
});

test('an original whose bytes are gone is a problem, and no half answer', async () => {
  const gone = received('notat');
  expect((await api.ask(cookie, `${url}/${gone.sha256}/content`)).json()).toMatchObject({ code: 'object.missing', status: 404 });
});

test('an original that the browser holds already is not sent again', async () => {
  const answer = await api.ask(cookie, { url: `${url}/${letter}/content`, headers: { 'if-none-match': `"${letter}"` } });
  expect([answer.statusCode, answer.body]).toEqual([304, '']);
});

test('what was read is given as blocks of text', async () => {
  const reading = (await api.ask(cookie, `${url}/${letter}/reading`)).json();
  expect(reading.format).toBe('txt');
  expect(JSON.stringify(reading.pages)).toContain('Der er ikke forsøgt at øge timetallet.');
});

test('a document that was not read yet has no reading to show', async () => {
  expect((await api.ask(cookie, `${url}/${received('notat').sha256}/reading`)).json()).toMatchObject({
    code: 'object.missing',
    status: 404,
  });
});

test('a failed document tells its step, code and what to do, and another try puts it back before that step', async () => {
  await api.records.documents.setState(sampleCase.id, letter, 'parsed');
  await api.records.documents.fail(sampleCase.id, letter, 'classify', 'document.crashed');
  const failed = (await api.ask(cookie, `${url}/${letter}`)).json();
  expect(failed.failure).toMatchObject({ step: 'classify', code: 'document.crashed', sentence: expect.stringContaining('Prøv igen') });
  api.jobs.length = 0;
  expect((await api.ask(cookie, { method: 'POST', url: `${url}/${letter}/retry` })).statusCode).toBe(202);
  expect(await api.records.documents.find(sampleCase.id, letter)).toMatchObject({ state: 'parsed', failure: null });
  expect(api.jobs).toEqual([`classify ${letter}`]);
});

test('another try of a document that has not failed does nothing', async () => {
  api.jobs.length = 0;
  expect((await api.ask(cookie, { method: 'POST', url: `${url}/${received('notat').sha256}/retry` })).statusCode).toBe(202);
  expect(api.jobs).toEqual([]);
});
