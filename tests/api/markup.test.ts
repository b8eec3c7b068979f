import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedAs } from '../../api/files/served-as.ts';
import { formats } from '../../parsers/index.ts';
import { sampleCase } from '../support/sample-case.ts';
import { upload } from '../support/multipart.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';

const url = `/api/v1/cases/${sampleCase.id}/documents`;
let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

const script = '<script>alert(document.cookie)</script>';

test.each([
  ['a web page', 'brev.html', `<!doctype html><html><body><p>Hej.</p>${script}</body></html>`],
  ['XML with a page in it', 'brev.xml', `<?xml version="1.0"?><a xmlns:h="http://www.w3.org/1999/xhtml"><h:script>alert(1)</h:script></a>`],
  ['a drawing with a script', 'tegning.svg', `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`],
])('%s is handed over as a file to keep, under no type that a browser runs', async (_, fileName, body) => {
  const cookie = await api.signIn('caseworker');
  const [item] = (await api.ask(cookie, upload(url, [{ fileName, bytes: body }]))).json().items;
  const answer = await api.ask(cookie, `${url}/${item.sha256}/content`);
  expect(answer.body).toBe(body);
  expect(answer.headers).toMatchObject({ 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' });
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="/u);
  expect(answer.headers['content-security-policy']).toContain('sandbox');
});

test('a spreadsheet and slides are refused at the door by their own names', async () => {
  const cookie = await api.signIn('caseworker');
  const { zipSync } = await import('fflate');
  const office = (part: string): Buffer => Buffer.from(zipSync({ '[Content_Types].xml': new Uint8Array(9), [part]: new Uint8Array(9) }));
  const files = [
    { fileName: 'timer.xlsx', bytes: office('xl/workbook.xml') },
    { fileName: 'oplæg.pptx', bytes: office('ppt/presentation.xml') },
  ];
  const { items } = (await api.ask(cookie, upload(url, files))).json();
  expect(items.map(({ failure }: { failure: { code: string } }) => failure.code)).toEqual(['document.spreadsheet', 'document.slides']);
});

test('of all types that are read, a browser is shown none in which something can run', () => {
  const shown = formats.flatMap(({ mediaTypes }) => mediaTypes).filter((type) => servedAs(type).shown);
  expect(shown.filter((type) => !/^(image\/(jpeg|png|tiff|webp|heic)|application\/pdf|text\/plain)$/u.test(type))).toEqual([]);
  expect(servedAs('application/vnd.openxmlformats-officedocument.wordprocessingml.document').type).toMatch(/wordprocessingml/u);
  expect(['text/html', 'application/xhtml+xml', 'application/xml', 'image/svg+xml', null].map((type) => servedAs(type).type)).toEqual(
    Array.from({ length: 5 }, () => 'application/octet-stream'),
  );
});
