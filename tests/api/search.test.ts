import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import { makeSearchable } from '../../workers/cases/make-searchable.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { classified, compared, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { saveOverview } from '../support/save-overview.ts';

const southCase = {
  ...sampleCase,
  id: 'case-south' as CaseId,
  reference: 'J-2024-18',
  citizenCpr: '020290-0000',
  unit: 'south' as UnitId,
  caseworker: null,
};
const sentences = [
  'Rygsmerterne er taget til.',
  'Hun sover dårligt.',
  'Smerter i nakken, og smerter i ryggen.',
  'CPR 010190-0000 er noteret.',
];

let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  await api.records.cases.create(southCase);
  for (const [caseId, name, texts] of [
    [sampleCase.id, 'Status fra Springbrættet', sentences],
    [southCase.id, 'Fremmed notat', ['Smerter hos en anden borger.']],
  ] as const) {
    const document = classified(name, texts);
    await api.records.documents.receive(received(name, caseId));
    await api.records.documents.saveClassified(caseId, document, 'v1');
    await saveOverview(api.records, caseId, { documents: [compared(document)], replaces: 0 });
  }
  await makeSearchable(api.records, 10);
});

afterAll(() => api.close());

const search = (payload: object, url = '/api/v1/search') => api.ask(cookie, { method: 'POST', url, payload });

test('a search over cases gives hits with marked words, place, heading, case and counts', async () => {
  const answer = (await search({ query: 'smerter' })).json();
  expect(answer.hits).toHaveLength(2);
  const [first, second] = answer.hits;
  expect(first.marks.map(({ start, end }: { start: number; end: number }) => first.text.slice(start, end))).toEqual(['Rygsmerterne']);
  expect(second.marks).toHaveLength(2);
  expect(first).toMatchObject({
    caseId: sampleCase.id,
    reference: 'J-2024-17',
    heading: 'attendance',
    voice: 'caseworker',
    place: { kind: 'block' },
  });
  expect(answer.counts).toMatchObject({ hits: 2, cases: [{ caseId: sampleCase.id, citizenName: 'Vibeke Eksempel', hits: 2 }] });
});

test('nothing of another unit is found, in words or by CPR number', async () => {
  expect((await search({ query: 'anden borger' })).json()).toMatchObject({
    hits: [],
    counts: { hits: 0, cases: [] },
    documents: [],
    cases: [],
  });
  expect((await search({ query: '020290-0000' })).json()).toMatchObject({ hits: [], cases: [] });
  expect((await search({ query: 'fremmed' })).json().documents).toEqual([]);
  expect((await search({ query: 'smerter' }, `/api/v1/cases/${southCase.id}/search`)).json().code).toBe('case.unknown');
});

test.each(['010190-0000', '0101900000'])('the CPR number %s finds the case of the citizen, and where it stands', async (query) => {
  const answer = (await search({ query })).json();
  expect(answer.cases).toEqual([{ caseId: sampleCase.id, reference: 'J-2024-17', citizenName: 'Vibeke Eksempel', needsReason: false }]);
  expect(answer.hits.map(({ text }: { text: string }) => text)).toEqual([sentences[3]]);
});

test('a document is found by its title, in its case', async () => {
  const { documents } = (await search({ query: 'springbrættet' }, `/api/v1/cases/${sampleCase.id}/search`)).json();
  expect(documents).toMatchObject([{ title: 'Journalnotat Status fra Springbrættet', kind: 'journal_note', day: '2024-03-01' }]);
});

test('the next page goes on where the last one ended', async () => {
  const first = (await search({ query: 'smerter', limit: 1 })).json();
  const second = (await search({ query: 'smerter', limit: 1, cursor: first.next })).json();
  expect([first, second].map(({ hits }) => hits[0].text)).toEqual([sentences[0], sentences[2]]);
  expect(second.counts).toBeNull();
  expect((await search({ query: 'smerter', limit: 1, cursor: second.next })).json()).toMatchObject({ hits: [], next: null });
});

test('what could not be read as written is told, and found as well as it can be', async () => {
  expect((await search({ query: '"i ryggen' })).json()).toMatchObject({ notes: ['quote-not-closed'], hits: [{ text: sentences[2] }] });
});

test.each(['', '   ', 'IKKE smerter', '()', '!?'])('“%s” holds nothing to find, and a sentence says so', async (query) => {
  const answer = await search({ query });
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'search.nothing-to-find']);
});

test('a cursor that is none is refused', async () => {
  expect((await search({ query: 'smerter', cursor: 'abc' })).json().code).toBe('request.invalid');
});

test('a supplier may not search', async () => {
  const supplier = await api.signIn(samplePerson('supplier', 'jobvejen'));
  const answer = await api.ask(supplier, { method: 'POST', url: '/api/v1/search', payload: { query: 'smerter' } });
  expect(answer.json().code).toBe('person.not-allowed');
});

const ofKind = (kind: string) => search({ query: 'springbrættet', filters: { kinds: [kind] } });

test('a filter by kind holds for documents as well as for their words', async () => {
  expect((await ofKind('journal_note')).json().documents).toMatchObject([{ kind: 'journal_note' }]);
  expect((await ofKind('cv')).json().documents).toEqual([]);
});
