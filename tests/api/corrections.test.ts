import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ComparedPassage } from '../../domain/passage.ts';
import { createLogger } from '../../runtime/logger.ts';
import { bringCaseUpToDate } from '../../workers/case.ts';
import type { StepDeps } from '../../workers/step.ts';
import { classified, hashOf, received, sampleCase } from '../support/sample-case.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';

const url = `/api/v1/cases/${sampleCase.id}/corrections`;
const document = classified('notat', ['Mødte 60 %.', 'Bor til leje.']);
const passage = document.passages[0]?.id;
const correction = { sha256: hashOf('notat'), passage, field: 'heading', value: 'progression' };
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  await api.records.documents.receive(received('notat'));
  await api.records.documents.saveClassified(sampleCase.id, document, 'classify@1');
});

beforeEach(() => {
  api.jobs.length = 0;
});

afterAll(() => api.close());

const correct = (payload: object) => api.ask(cookie, { method: 'POST', url, payload });

async function headingShown(): Promise<ComparedPassage['heading'] | undefined> {
  await bringCaseUpToDate({ caseId: sampleCase.id }, { records: api.records, log: createLogger('silent', 'test') } as StepDeps); // the step uses these two
  return (await api.records.overviews.comparedDocument(sampleCase.id, hashOf('notat')))?.passages[0]?.heading;
}

test('a correction is kept with who and when, reaches the overview, outlives a newer classification and can be taken back', async () => {
  expect(await headingShown()).toBe('attendance');
  const made = await correct(correction);
  expect([made.statusCode, made.json(), api.jobs]).toMatchObject([
    201,
    { field: 'heading', value: 'progression', by: 'Prøveperson caseworker', at: '2024-03-04T08:00:00.000Z', undone: null },
    ['case'],
  ]);
  expect(await headingShown()).toBe('progression');
  await api.records.documents.saveClassified(sampleCase.id, document, 'classify@2');
  expect(await headingShown()).toBe('progression');
  expect((await api.ask(cookie, { method: 'DELETE', url: `${url}/${made.json().id}` })).statusCode).toBe(204);
  expect(await headingShown()).toBe('attendance');
  expect((await api.ask(cookie, url)).json().items).toMatchObject([{ value: 'progression', undone: { by: 'Prøveperson caseworker' } }]);
});

test.each([
  ['a heading that is none', { value: 'horoscope' }, 'request.invalid'],
  ['a passage that the document does not hold', { passage: 'ab-0001' }, 'request.invalid'],
  ['a heading without a passage', { passage: null }, 'request.invalid'],
  ['a kind on a passage', { field: 'kind', value: 'lae_285' }, 'request.invalid'],
  ['a field that nobody corrects', { field: 'text', value: 'x' }, 'request.invalid'],
  ['a document that the case does not hold', { sha256: '0'.repeat(64) }, 'document.unknown'],
])('%s is refused by code', async (_what, changes, code) => {
  expect((await correct({ ...correction, ...changes })).json()).toMatchObject({ code });
  expect(api.jobs).toEqual([]);
});

test('a team leader reads the history and corrects nothing', async () => {
  const leader = await api.signIn('team_leader');
  expect((await api.ask(leader, url)).statusCode).toBe(200);
  expect((await api.ask(leader, { method: 'POST', url, payload: correction })).json()).toMatchObject({ code: 'person.not-allowed' });
});
