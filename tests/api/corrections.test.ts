import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ComparedDocument } from '../../domain/document.ts';
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

async function shown(): Promise<ComparedDocument | null> {
  await bringCaseUpToDate({ caseId: sampleCase.id }, { records: api.records, log: createLogger('silent', 'test') } as StepDeps); // the step uses these two
  return api.records.overviews.comparedDocument(sampleCase.id, hashOf('notat'));
}

const headingShown = async (): Promise<ComparedPassage['heading'] | undefined> => (await shown())?.passages[0]?.heading;

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
  ['a day that is not in the calendar', { passage: null, field: 'date', value: '2024-02-31' }, 'request.invalid'],
  ['a status that names no earlier passage', { field: 'status', value: 'repeated' }, 'request.invalid'],
  ['a status that names a passage of no document', { field: 'status', value: 'repeated', of: 'ab-0001' }, 'request.invalid'],
  ['a field that nobody corrects', { field: 'text', value: 'x' }, 'request.invalid'],
  ['a document that the case does not hold', { sha256: '0'.repeat(64) }, 'document.unknown'],
])('%s is refused by code', async (_what, changes, code) => {
  expect((await correct({ ...correction, ...changes })).json()).toMatchObject({ code });
  expect(api.jobs).toEqual([]);
});

const earlier = classified('tidligere', ['Mødte 50 %.'], '2024-02-01');
const wholeDocument = { sha256: hashOf('notat'), passage: null };

test.each<[string, object, () => Promise<unknown>, unknown, unknown]>([
  ['heading', correction, async () => (await shown())?.passages[0]?.heading, 'attendance', 'progression'],
  ['voice', { ...correction, field: 'voice', value: 'citizen' }, async () => (await shown())?.passages[0]?.voice, 'caseworker', 'citizen'],
  ['kind', { ...wholeDocument, field: 'kind', value: 'lae_285' }, async () => (await shown())?.head.kind, 'journal_note', 'lae_285'],
  [
    'date',
    { ...wholeDocument, field: 'date', value: '2024-02-29' },
    async () => (await shown())?.head.documentDate,
    '2024-03-01',
    '2024-02-29',
  ],
  [
    'status',
    { ...correction, field: 'status', value: 'conflicting', of: earlier.passages[0]?.id },
    async () => (await shown())?.passages[0]?.status,
    'changed',
    'conflicting',
  ],
])(
  '%s: corrected, told from what to what, kept through a newer classification and comparison, taken back',
  async (_field, payload, read, from, to) => {
    await api.records.documents.receive(received('tidligere'));
    await api.records.documents.saveClassified(sampleCase.id, earlier, 'classify@1');
    await api.records.documents.saveClassified(sampleCase.id, document, 'classify@1');
    expect(await read()).toBe(from);
    const made = await correct(payload);
    expect(made.json()).toMatchObject({ from, value: to, by: 'Prøveperson caseworker', at: '2024-03-04T08:00:00.000Z', undone: null });
    expect(await read()).toBe(to);
    await api.records.documents.saveClassified(sampleCase.id, document, 'classify@9');
    await api.records.documents.saveClassified(sampleCase.id, earlier, 'classify@9');
    expect(await read()).toBe(to);
    await api.ask(cookie, { method: 'DELETE', url: `${url}/${made.json().id}` });
    expect(await read()).toBe(from);
    const history: readonly object[] = (await api.ask(cookie, url)).json().items;
    expect(history.at(-1)).toMatchObject({ from, value: to, undone: { by: 'Prøveperson caseworker', at: '2024-03-04T08:00:00.000Z' } });
  },
);

test('a corrected kind shows in the list of documents, with the title that goes with it', async () => {
  const made = await correct({ ...wholeDocument, field: 'kind', value: 'epikrise' });
  await shown();
  const listed = (await api.ask(cookie, `/api/v1/cases/${sampleCase.id}/documents`)).json();
  const row = listed.items.find((item: { sha256: string }) => item.sha256 === wholeDocument.sha256);
  expect(row.head).toMatchObject({ kind: 'epikrise', kindConfidence: 1, title: 'Epikrise, marts 2024' });
  await api.ask(cookie, { method: 'DELETE', url: `${url}/${made.json().id}` });
});

test('a passage is corrected as the reader sees it, though a newer classification already numbers it otherwise', async () => {
  await api.records.documents.saveClassified(sampleCase.id, document, 'classify@1');
  await shown();
  const [first, second] = document.passages;
  if (first === undefined || second === undefined) throw new RangeError('two passages');
  const turned = [
    { ...second, id: first.id, ordinal: 1 },
    { ...first, id: second.id, ordinal: 2 },
  ];
  await api.records.documents.saveClassified(sampleCase.id, { ...document, passages: turned }, 'classify@2');
  const made = await correct({ ...correction, passage: first.id, value: 'goals' });
  expect((await shown())?.passages.map(({ text, heading }) => [text, heading])).toEqual([
    [second.text, second.heading],
    [first.text, 'goals'],
  ]);
  await api.ask(cookie, { method: 'DELETE', url: `${url}/${made.json().id}` });
});

test('a team leader reads the history and corrects nothing', async () => {
  const leader = await api.signIn('team_leader');
  expect((await api.ask(leader, url)).statusCode).toBe(200);
  expect((await api.ask(leader, { method: 'POST', url, payload: correction })).json()).toMatchObject({ code: 'person.not-allowed' });
});
