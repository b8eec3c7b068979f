import { afterAll, beforeAll, expect, test } from 'vitest';
import { classifyVersion } from '../../pipeline/classify/index.ts';
import { classified, received, sampleCase } from '../support/sample-case.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';

const url = '/api/v1/renewals';
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('operator');
  for (const [name, version] of [
    ['notat', classifyVersion],
    ['rapport', 'classify@0'],
  ] as const) {
    await api.records.documents.receive(received(name));
    await api.records.documents.saveClassified(sampleCase.id, classified(name, ['Mødte 60 %.']), version);
  }
});

afterAll(() => api.close());

const ask = (payload: object) => api.ask(cookie, { method: 'POST', url, payload });

test('a dry run counts and marks nothing; asking marks, once, and starts a sweep; counts tell how far it has come', async () => {
  const dry = await ask({ olderThanCurrent: true, dryRun: true });
  expect([dry.statusCode, dry.json(), api.jobs]).toEqual([200, { documents: 1 }, []]);
  const asked = await ask({ olderThanCurrent: true });
  expect([asked.statusCode, asked.json(), api.jobs]).toEqual([202, { documents: 1 }, ['housekeeping']]);
  expect((await ask({ olderThanCurrent: true })).json()).toEqual({ documents: 0 });
  const told = (await api.ask(cookie, url)).json();
  expect(told).toMatchObject({ version: classifyVersion, older: 1, items: [{ step: 'classify', documents: 1, waiting: 1, failed: 0 }] });
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`${sampleCase.id}|rapport|Mødte`, 'u'));
});

test('a queue that is away does not undo the asking: the next sweep adds the jobs', async () => {
  api.queueIsAway = true;
  const asked = await ask({ all: true });
  api.queueIsAway = false;
  expect([asked.statusCode, asked.json()]).toEqual([202, { documents: 1 }]);
});

test.each([
  ['nothing named', {}],
  ['a dry run of nothing named', { dryRun: true }],
  ['the kinds of one case, which a count would tell', { caseId: sampleCase.id, kind: 'lae_285', dryRun: true }],
  ['the sender of one document', { document: 'ab12cd34ef56', organisation: 'Jobvejen', dryRun: true }],
  ['a day that is none', { from: '2024-02-31' }],
])('%s is refused', async (_what, payload) => {
  expect((await ask(payload)).json()).toMatchObject({ code: 'request.invalid' });
});
