import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { upload } from '../support/multipart.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { sampleCase } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}/documents`;
const fixture = (path: string): Promise<Buffer> => readFile(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)));
let api: OpenApi;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

test.each([
  ['doc/003-tables.doc', 'application/msword'],
  ['odt/003-tables.odt', 'application/vnd.oasis.opendocument.text'],
  ['rtf/009-table-with-a-head.rtf', 'application/rtf'],
  ['csv/001-semicolons.csv', 'text/csv'],
  ['msg/001-plain-text.msg', 'application/vnd.ms-outlook'],
])('%s is taken in at the door and handed back as %s, to keep', async (path, type) => {
  const cookie = await api.signIn('caseworker');
  const bytes = await fixture(path);
  const { items } = (await api.ask(cookie, upload(url, [{ fileName: path.slice(4), bytes }]))).json();
  expect(items).toMatchObject([{ fileName: path.slice(4), duplicate: false, failure: null }]);
  const answer = await api.ask(cookie, `${url}/${items[0].sha256}/content`);
  expect(answer.headers['content-type']).toContain(type);
  expect(answer.headers['content-disposition']).toMatch(/^attachment; /u);
});
