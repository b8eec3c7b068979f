import { UnrecoverableError } from 'bullmq';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import type { QueueConnection } from '../../queues/connection.ts';
import { openQueues, openWorker } from '../../queues/index.ts';
import type { Queues } from '../../queues/queues.ts';
import { stepNames } from '../../queues/steps.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { hashOf, received, sampleCase } from '../support/sample-case.ts';

const url = '/api/v1/operations';
let database: FreshDatabase;
let connection: QueueConnection;
let queues: Queues;
let api: OpenApi;
let operator: string;

beforeAll(async () => {
  database = await freshDatabase('withQueue');
  connection = connectPostgres(database.url);
  queues = openQueues(connection);
  api = await openApi({ connection, queues });
  operator = await api.signIn('operator');
  for (const name of ['brev', 'rapport', 'notat']) await api.records.documents.receive(received(name));
  await api.records.documents.fail(sampleCase.id, hashOf('brev'), 'parse', 'document.corrupt');
  await api.records.documents.fail(sampleCase.id, hashOf('rapport'), 'parse', 'document.corrupt');
  await api.records.documents.fail(sampleCase.id, hashOf('notat'), 'parse', 'document.encrypted');
});
afterAll(async () => {
  await api.close();
  await queues.close();
  await database.drop();
});

const put = (step: string, isPaused: boolean) => api.ask(operator, { method: 'PUT', url: `${url}/steps/${step}`, payload: { isPaused } });
const post = (path: string, payload?: object) => api.ask(operator, { method: 'POST', url: `${url}${path}`, ...(payload && { payload }) });

test('an operator is told every step and what was given up, with code and time, and nothing of a case', async () => {
  const told = (await api.ask(operator, url)).json();
  expect(told.steps.map(({ step }: { step: string }) => step)).toEqual(stepNames);
  expect(told.failedDocuments).toEqual([
    { code: 'document.corrupt', step: 'parse', documents: 2, since: expect.stringMatching(/^\d{4}-/u) },
    { code: 'document.encrypted', step: 'parse', documents: 1, since: expect.stringMatching(/^\d{4}-/u) },
  ]);
  expect(told.documents.failed).toBe(3);
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`${sampleCase.id}|${hashOf('brev')}|brev\\.txt|Vibeke`, 'u'));
});

const held = async (): Promise<string[]> =>
  (await api.ask(operator, url))
    .json()
    .steps.flatMap(({ step, isPaused }: { step: string; isPaused: boolean }) => (isPaused ? [step] : []));

test('a step is held and let go, and the page says which is', async () => {
  expect((await put('ocr', true)).statusCode).toBe(204);
  expect(await held()).toEqual(['ocr']);
  expect((await put('ocr', false)).statusCode).toBe(204);
  expect([await held(), (await put('no-such-step', true)).statusCode]).toEqual([[], 400]);
});

test('trying again by code takes those and no others; a dry run counts them', async () => {
  const dry = await post('/retry', { code: 'document.corrupt', dryRun: true });
  const waiting = (await queues.counts()).parse.waiting;
  const done = await post('/retry', { code: 'document.corrupt' });
  expect([dry.json(), waiting, done.json()]).toEqual([{ documents: 2, jobs: 0 }, 0, { documents: 2, jobs: 0 }]);
  const states = (await api.records.documents.list(sampleCase.id)).map(({ state }) => state).toSorted((a, b) => (a < b ? -1 : 1));
  expect([states, (await queues.counts()).parse.waiting]).toEqual([['failed', 'stored', 'stored'], 2]);
});

test('a job that is about no document is tried again by its step', async () => {
  const failed = Promise.withResolvers<void>();
  const worker = openWorker(connection, {
    step: 'notify',
    onError: () => {},
    work: async () => {
      failed.resolve();
      throw new UnrecoverableError('mail.refused');
    },
  });
  await queues.add('notify', { message: '00000000-0000-4000-8000-000000000000' });
  await failed.promise;
  while ((await queues.counts()).notify.failed === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.close();
  expect((await api.ask(operator, url)).json().failedJobs).toMatchObject([{ code: 'mail.refused', step: 'notify', jobs: 1 }]);
  expect((await post('/retry', { step: 'notify' })).json()).toEqual({ documents: 0, jobs: 1 });
  expect((await queues.counts()).notify).toMatchObject({ waiting: 1, failed: 0 });
});

test('nobody but an operator sees or does it', async () => {
  for (const role of ['caseworker', 'team_leader', 'administrator', 'supplier'] as const) {
    const cookie = await api.signIn(role);
    const pause = await api.ask(cookie, { method: 'PUT', url: `${url}/steps/ocr`, payload: { isPaused: true } });
    expect([role, (await api.ask(cookie, url)).statusCode, pause.statusCode]).toEqual([role, 403, 403]);
  }
});
