import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import type { ClassifiedDocument } from '../../domain/document.ts';
import { asTsquery, matches, readQuery, termsOf, TERMS_VERSION } from '../../pipeline/search/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import type { SearchFilters, SearchQuestion } from '../../storage/records/search/search-port.ts';
import { makeSearchable } from '../../workers/cases/make-searchable.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { saveOverview } from '../support/save-overview.ts';
import { classified, compared, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const caseworker = samplePerson('caseworker');
const southern = samplePerson('caseworker', 'south', 'person-south');
const otherCase = {
  ...sampleCase,
  id: 'case-south' as CaseId,
  reference: 'J-2024-18',
  citizenCpr: '020290-0000',
  unit: 'south' as UnitId,
  caseworker: southern.id,
};
const noFilters: SearchFilters = { headings: [], voices: [], kinds: [], senders: [], from: null, until: null };

const sentences = [
  'Rygsmerterne er taget til siden sommer.',
  'Borgeren har ikke mødt de sidste to uger.',
  'Der er søgt helbredsoplysninger fra egen læge.',
  'Hun kan ikke arbejde mere end 12 timer om ugen.',
  'Nattesøvnen er bedre, og hun sover igennem.',
  "Lægens ord: 'det går fremad' \\ siger hun & smiler | :* !",
  'Knæet låser, når hun går på trapper i Aabenraa.',
  'Praktikstedet vil gerne beholde hende.',
];
const document = classified('første', sentences);
const southernDocument = classified('sydlig', ['Rygsmerter og svimmelhed i en anden enhed.']);
const newest: ClassifiedDocument = {
  ...classified('anden', ['Smerter i nakken.'], '2024-03-02'),
  head: { ...classified('anden', [], '2024-03-02').head, kind: 'epikrise', organisation: 'Rygcenter Nord', title: 'Epikrise om ryggen' },
};

let database: FreshDatabase;
let records: Records;

beforeAll(async () => {
  database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url });
  for (const person of [caseworker, southern]) await records.people.save(person);
  for (const [owner, documents] of [
    [sampleCase, [document, newest]],
    [otherCase, [southernDocument]],
  ] as const) {
    await records.cases.create(owner);
    for (const { head } of documents) await records.documents.receive(received(head.fileName.replace('.txt', ''), owner.id));
    for (const made of documents) await records.documents.saveClassified(owner.id, made, 'v1');
    await saveOverview(records, owner.id, { documents: documents.map((made) => compared(made)), replaces: 0 });
  }
});

afterAll(async () => {
  await records.close();
  await database.drop();
});

function ask(typed: string, changes: Partial<SearchQuestion> = {}): ReturnType<Records['search']['passages']> {
  const { query } = readQuery(typed);
  if (query === null) throw new RangeError('the test asks for something');
  const scope = { person: caseworker, today: '2024-03-04', caseId: null };
  return records.search.passages({ ...scope, words: asTsquery(query), filters: noFilters, after: null, limit: 20, ...changes });
}

const textsOf = async (asked: ReturnType<typeof ask>): Promise<readonly string[]> => (await asked).hits.map(({ text }) => text);

test('what an upgrade finds unsearchable is made searchable once', async () => {
  expect((await records.search.waiting(TERMS_VERSION, 10)).length).toBe(3);
  expect(await makeSearchable(records, 10)).toBe(3);
  expect(await makeSearchable(records, 10)).toBe(0);
});

test.each([
  'smerter',
  'helbred',
  'søvn',
  'soevn',
  'knæ',
  'aabenraa',
  'åbenrå',
  '"ikke arbejde"',
  '"arbejde ikke"',
  'smerter OG sommer',
  'smerter ELLER knæ',
  'hun IKKE knæ',
  '-smerter hun',
  '(smerter ELLER knæ) OG hun',
  'prak*',
  'praktik',
  '12 timer',
  'ugerne',
  'hun',
  "'det går",
  'ikke',
  'ryg',
])('Postgres finds for %s what the pure matcher finds', async (typed) => {
  const { query } = readQuery(typed);
  const texts = [...sentences, 'Smerter i nakken.'];
  const expected = texts.filter((text) => query !== null && matches(query, termsOf(text)));
  expect((await textsOf(ask(typed))).toSorted()).toEqual(expected.toSorted());
});

test('`smerter` finds rygsmerter and `helbred` finds helbredsoplysninger', async () => {
  expect(await textsOf(ask('smerter'))).toContain(sentences[0]);
  expect(await textsOf(ask('helbred'))).toEqual([sentences[2]]);
});

test("another unit's passage is never found, nor counted, nor listed by case", async () => {
  const { hits, counts } = await ask('svimmelhed');
  expect(hits).toEqual([]);
  expect(counts).toEqual({ hits: 0, isMore: false, headings: [], voices: [], kinds: [], senders: [], cases: [] });
  expect((await ask('rygsmerter')).counts?.cases).toMatchObject([{ value: sampleCase.id, hits: 1 }]);
  expect((await ask('svimmelhed', { caseId: otherCase.id })).hits).toEqual([]);
  expect((await ask('svimmelhed', { person: southern })).counts?.hits).toBe(1);
});

test.each(['supplier', 'operator', 'administrator'] as const)('a %s finds nothing', async (role) => {
  expect((await ask('smerter', { person: samplePerson(role) })).counts?.hits).toBe(0);
});

test('a CPR number finds the case where the person may read it, and nowhere else', async () => {
  const scope = { person: caseworker, today: '2024-03-04' };
  expect((await records.search.cases(scope, { cpr: '0101900000' })).map(({ id }) => id)).toEqual([sampleCase.id]);
  expect(await records.search.cases(scope, { cpr: '0202900000' })).toEqual([]);
});

test('a case is found by the beginnings of its citizen’s names, and a percent sign is no wildcard', async () => {
  const scope = { person: caseworker, today: '2024-03-04' };
  expect((await records.search.cases(scope, { words: ['vib', 'eksempel'] })).map(({ id }) => id)).toEqual([sampleCase.id]);
  expect(await records.search.cases(scope, { words: ['%'] })).toEqual([]);
});

test('hits come newest document first, page by page, each once', async () => {
  const first = await ask('smerter', { limit: 1 });
  const [hit] = first.hits;
  if (hit === undefined || hit.day === null) throw new RangeError('a dated hit was expected');
  const after = { day: hit.day, caseId: hit.caseId, sha256: hit.sha256, ordinal: hit.ordinal };
  const second = await ask('smerter', { limit: 1, after });
  expect([...first.hits, ...second.hits].map(({ text }) => text)).toEqual(['Smerter i nakken.', sentences[0]]);
  expect([first.counts?.hits, second.counts]).toEqual([2, null]);
});

test('a filter narrows hits, and its own label still counts what another choice would give', async () => {
  const { hits, counts } = await ask('smerter', { filters: { ...noFilters, kinds: ['epikrise'] } });
  expect(hits.map(({ text }) => text)).toEqual(['Smerter i nakken.']);
  expect(counts?.kinds.map(({ value }) => value).toSorted()).toEqual(['epikrise', 'journal_note']);
  expect(counts?.senders).toEqual([{ value: 'Rygcenter Nord', hits: 1 }]);
});

test('days narrow hits, both days included', async () => {
  const filters = { ...noFilters, from: '2024-03-02', until: '2024-03-02' };
  expect(await textsOf(ask('smerter', { filters }))).toEqual(['Smerter i nakken.']);
});

test('a document is found by its title, sender and kind', async () => {
  const { query } = readQuery('epikrise rygcenter');
  if (query === null) throw new RangeError('the test asks for something');
  const asked = { person: caseworker, today: '2024-03-04', caseId: null, words: asTsquery(query), filters: noFilters, limit: 5 };
  expect((await records.search.documents(asked)).map(({ title }) => title)).toEqual(['Epikrise om ryggen']);
});

test('a heading that was corrected is the heading that is found', async () => {
  const [first, ...rest] = compared(newest).passages;
  if (first === undefined) throw new RangeError('the document has a passage');
  const corrected = { ...compared(newest), passages: [{ ...first, heading: 'diagnoses' as const }, ...rest] };
  await saveOverview(records, sampleCase.id, { documents: [compared(document), corrected], replaces: 1 });
  await makeSearchable(records, 10, sampleCase.id);
  const { counts } = await ask('nakken');
  expect(counts?.headings).toEqual([{ value: 'diagnoses', hits: 1 }]);
});

/** A document that says one thing very often. */
const many = (name: string, date: string): ClassifiedDocument =>
  classified(
    name,
    Array.from({ length: 2_600 }, (_, at) => `Overalt nummer ${at}.`),
    date,
  );

test('of a word that is everywhere the newest passages are shown first, and counting ends at a limit', async () => {
  const documents = [many('gammel', '2020-01-01'), many('ny', '2023-01-01')].map((made) => compared(made));
  const crowded = { ...sampleCase, id: "crowded ' \\ case" as CaseId, reference: 'J-2024-19' };
  await records.cases.create(crowded);
  for (const { head } of documents) await records.documents.receive(received(head.fileName.replace('.txt', ''), crowded.id));
  await saveOverview(records, crowded.id, { documents, replaces: 0 });
  await makeSearchable(records, 10);
  const first = await ask('overalt', { limit: 2, caseId: crowded.id });
  expect(first.hits.map(({ day, ordinal }) => [day, ordinal])).toEqual([
    ['2023-01-01', 1],
    ['2023-01-01', 2],
  ]);
  expect(first.counts?.isMore).toBe(true);
  const [, last] = first.hits;
  if (last === undefined) throw new RangeError('two hits were expected');
  expect((await ask('overalt', { limit: 1, after: last })).hits.map(({ ordinal }) => ordinal)).toEqual([3]);
});
