import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure } from '../../domain/failure.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';
import { upload } from '../support/multipart.ts';
import { now, openApi, type OpenApi } from '../support/open-api.ts';

const lines: string[] = [];
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi({ log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }) });
  cookie = await api.signIn('caseworker');
});

afterAll(() => api.close());

test('a log line tells method, route, status and time, and neither the address nor who asked', async () => {
  await api.ask(cookie, `/api/v1/cases/${sampleCase.id}`);
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    method: 'GET',
    route: '/api/v1/cases/:caseId',
    statusCode: 200,
    milliseconds: expect.any(Number),
  });
  expect(lines.join('')).not.toMatch(new RegExp(`${sampleCase.id}|127\\.0\\.0\\.1|sagsblik=`, 'u'));
});

test('names, CPR numbers, file names and one-time links reach no log line and no answer that refuses', async () => {
  const link = await api.records.people.createLink(samplePerson('caseworker').id, now);
  const secret = 'Vibeke Eksempel 010190-0000';
  const answers = [
    await api.ask(
      cookie,
      upload(`/api/v1/cases/${sampleCase.id}/documents`, [{ fileName: `${secret}.txt`, bytes: secret }], { cutOff: true }),
    ),
    await api.ask(cookie, { method: 'POST', url: `/api/v1/cases/${sampleCase.id}/meetings`, payload: { title: secret } }),
    await api.ask(cookie, `/api/v1/cases/${encodeURIComponent(secret)}`),
    await api.ask(cookie, `/api/v1/cases/${sampleCase.id}/overview?baseline=${encodeURIComponent(secret)}`),
    await api.app.inject({ url: `/api/v1/sign-in/${link}`, headers: { host: 'localhost' } }),
  ];
  expect(answers.map((answer) => answer.statusCode)).toEqual([400, 400, 404, 400, 410]);
  for (const text of [lines.join(''), ...answers.map((answer) => answer.body)])
    expect(text).not.toMatch(new RegExp(`Vibeke|010190|${link}`, 'u'));
});

test('a failure of the server tells its code and cause in the log, and its code alone in the answer', async () => {
  const broken = await openApi({
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    queues: {
      add: async () => {},
      counts: () => Promise.reject(new Failure('queue.unreachable', {}, { cause: new Error('password=hunter2') })),
    },
  });
  const operator = await broken.signIn('operator');
  const answer = await broken.ask(operator, '/api/v1/status');
  expect(answer.json()).toMatchObject({ code: 'queue.unreachable', status: 503 });
  expect(lines.some((line) => line.includes('"code":"queue.unreachable"'))).toBe(true);
  expect(lines.join('') + answer.body).not.toContain('hunter2');
  await broken.close();
});

test('a database that is away is told as such, to health and to everybody', async () => {
  const { openRecords } = await import('../../storage/records/index.ts');
  const away = await openApi({ records: openRecords({ databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing' }) });
  expect((await away.app.inject({ url: '/health', headers: { host: 'localhost' } })).json()).toMatchObject({
    code: 'records.unreachable',
    status: 503,
  });
  expect((await away.ask('sagsblik=some-session', '/api/v1/me')).json()).toMatchObject({ code: 'records.unreachable' });
  await away.close();
});
