import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hashOf, sampleCase } from '../support/sample-case.ts';
import { upload } from '../support/multipart.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';

const url = `/api/v1/cases/${sampleCase.id}/documents`;
const limit = 2_000;
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi({ maxUploadBytes: limit });
  cookie = await api.signIn('caseworker');
});

beforeEach(() => {
  api.jobs.length = 0;
  api.queueIsAway = false;
});

afterAll(() => api.close());

const text = (words: string) => ({ fileName: `${words}.txt`, bytes: `${words} står der i dette brev.` });
const names = async (): Promise<string[]> => (await api.records.documents.list(sampleCase.id)).map((row) => row.fileName);

test('each file of an upload is stored, gets its hash and waits to be parsed', async () => {
  const answer = await api.ask(cookie, upload(url, [text('Første'), text('Andet æøå')]));
  const hashes = ['Første', 'Andet æøå'].map((words) => hashOf(`${words} står der i dette brev.`));
  expect(answer.statusCode).toBe(200);
  expect(answer.json().items).toEqual([
    { fileName: 'Første.txt', sha256: hashes[0], duplicate: false, failure: null },
    { fileName: 'Andet æøå.txt', sha256: hashes[1], duplicate: false, failure: null },
  ]);
  expect(api.jobs).toEqual(hashes.map((hash) => `parse ${hash}`));
});

test('the day of receipt is the day in Denmark, and the sender is known', async () => {
  await api.ask(cookie, upload(url, [text('Dagen')]));
  expect((await api.records.documents.receipts(sampleCase.id)).at(-1)).toMatchObject({
    fileName: 'Dagen.txt',
    received: '2024-03-04',
    by: 'person-caseworker',
  });
});

test('refused files get their code and a Danish sentence, nothing of them is stored, and the rest of the batch goes on', async () => {
  const before = await Array.fromAsync(api.objects.list(''));
  const answer = await api.ask(
    cookie,
    upload(url, [
      { fileName: 'ukendt.bin', bytes: Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256) },
      { fileName: 'tom.pdf', bytes: '' },
      { fileName: '../op.txt', bytes: 'Et brev der vil op.' },
      { fileName: 'stor.txt', bytes: 'x'.repeat(limit + 1) },
      text('Efter de andre'),
    ]),
  );
  const items: { failure: { code: string; sentence: string } | null; sha256: string | null }[] = answer.json().items;
  expect(items.map((item) => item.failure?.code ?? null)).toEqual([
    'document.unsupported',
    'document.empty',
    'file.name-unsafe',
    'upload.too-large',
    null,
  ]);
  expect(items[2]?.failure?.sentence).toContain('Omdøb filen');
  expect(await Array.fromAsync(api.objects.list(''))).toHaveLength(before.length + 1);
  expect(await names()).toContain('Efter de andre.txt');
  expect(api.jobs).toHaveLength(1);
});

test('a file of exactly the limit is taken', async () => {
  const answer = await api.ask(cookie, upload(url, [{ fileName: 'netop.txt', bytes: 'x'.repeat(limit) }]));
  expect(answer.json().items[0].failure).toBeNull();
});

test('the same bytes again are told as a duplicate and stand as a second receipt', async () => {
  await api.ask(cookie, upload(url, [text('Igen')]));
  const answer = await api.ask(cookie, upload(url, [{ ...text('Igen'), fileName: 'Igen (kopi).txt' }]));
  expect(answer.json().items[0]).toMatchObject({ duplicate: true, failure: null });
  expect((await api.records.documents.list(sampleCase.id)).find((row) => row.fileName === 'Igen.txt')?.receipts).toBe(2);
});

test('an upload that is repeated with its idempotency key is no duplicate', async () => {
  const request = upload(url, [text('Nøgle')]);
  const withKey = { ...request, headers: { ...request.headers, 'idempotency-key': 'browser-17' } };
  await api.ask(cookie, withKey);
  expect((await api.ask(cookie, withKey)).json().items[0]).toMatchObject({ duplicate: false });
});

test('an upload that is cut off is refused by code and leaves no part of the file', async () => {
  const answer = await api.ask(cookie, upload(url, [text('Afbrudt')], { cutOff: true }));
  expect(answer.json()).toMatchObject({ code: 'upload.incomplete', status: 400 });
  expect(await names()).not.toContain('Afbrudt.txt');
});

test('what is no form of files is refused by code', async () => {
  const answer = await api.ask(cookie, { method: 'POST', url, payload: { file: 'tekst' } });
  expect(answer.json()).toMatchObject({ code: 'request.invalid', status: 400 });
});

test('a queue that is away does not lose the upload', async () => {
  api.queueIsAway = true;
  const answer = await api.ask(cookie, upload(url, [text('Uden kø')]));
  expect(answer.json().items[0]).toMatchObject({ failure: null, duplicate: false });
  expect(await names()).toContain('Uden kø.txt');
});

test('a sender uploads to the case that asked them, and reads nothing there', async () => {
  const supplier = await api.signIn({ id: 'person-jobvejen' as never, name: 'Jobvejen', role: 'supplier', unit: 'jobvejen' as never });
  expect((await api.ask(supplier, upload(url, [text('Rapport')]))).json()).toMatchObject({ code: 'case.unknown' });
  await api.records.cases.admit(sampleCase.id, { organisation: 'jobvejen' as never });
  expect((await api.ask(supplier, upload(url, [text('Rapport')]))).json().items[0]).toMatchObject({ failure: null });
  expect((await api.ask(supplier, '/api/v1/receipts')).json().items).toMatchObject([{ fileName: 'Rapport.txt', state: 'stored' }]);
  expect((await api.ask(supplier, url)).json()).toMatchObject({ code: 'person.not-allowed' });
});
