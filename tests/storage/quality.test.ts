import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ComparedDocument } from '../../domain/document.ts';
import type { CaseId, Sha256, UnitId } from '../../domain/ids.ts';
import type { DocumentKind, Flag } from '../../domain/labels.ts';
import { auditQuestions, paperGroups, qualityChecks } from '../../domain/quality.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import type { QualitySample } from '../../storage/records/quality/samples-port.ts';
import type { PaperChoice } from '../../storage/records/quality/quality-port.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { classified, compared, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { saveOverview } from '../support/save-overview.ts';

const leader = samplePerson('team_leader');
const looking = { person: leader, today: '2025-12-31' };
const reports: PaperChoice = { from: '2025-01-01', to: '2025-12-31', kinds: paperGroups.reports, organisation: null };
const others = 'case-south' as CaseId;

let database: FreshDatabase;
let records: Records;

interface Paper {
  readonly name: string;
  readonly on: string;
  readonly kind?: DocumentKind;
  readonly organisation?: string;
  readonly flags?: readonly Flag[];
  readonly checks?: readonly string[];
}

const papers: readonly Paper[] = [
  { name: 'a', on: '2025-01-10', organisation: 'Jobvejen', flags: ['empty'], checks: ['empty'] },
  { name: 'b', on: '2025-01-20', organisation: ' jobvejen ', checks: ['order_not_answered'] },
  { name: 'c', on: '2025-03-01', organisation: 'Springbrættet', kind: 'supplier_final', flags: ['citizen_only', 'empty'] },
  { name: 'd', on: '2025-03-31', kind: 'lae_125', organisation: 'Lægehuset', checks: ['statement.unanswered'] },
  { name: 'e', on: '2025-07-01', kind: 'mentor_report', organisation: 'Rikke Mentor' },
  { name: 'f', on: '2025-07-02', kind: 'cv' },
];

beforeAll(async () => {
  database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url });
  for (const person of [samplePerson('caseworker'), leader]) await records.people.save(person);
  await records.cases.create(sampleCase);
  await records.cases.create({ ...sampleCase, id: others, unit: 'south' as UnitId });
  await put(sampleCase.id, papers);
  await put(others, [{ name: 'fremmed', on: '2025-01-05', organisation: 'Sydvejen', flags: ['empty'] }]);
});

afterAll(async () => {
  await records.close();
  await database.drop();
});

async function put(caseId: CaseId, all: readonly Paper[]): Promise<void> {
  const documents: ComparedDocument[] = [];
  for (const { name, on, kind = 'supplier_status', organisation = null, flags = [], checks = [] } of all) {
    const document = classified(name, ['Mødte 60 %.']);
    const head = { ...document.head, kind, organisation, received: on, checks: checks.map((code) => ({ code, words: '' })) };
    await records.documents.receive({ ...received(name, caseId), received: on });
    await records.documents.saveClassified(caseId, { ...document, head }, 'classify@1');
    documents.push({ ...compared({ ...document, head }), flags });
  }
  await saveOverview(records, caseId, { documents, replaces: 0 });
}

const namesOf = (found: readonly { readonly sha256: Sha256 }[]): readonly string[] =>
  [...papers, { name: 'fremmed' }].filter(({ name }) => found.some(({ sha256 }) => sha256 === hashOf(name))).map(({ name }) => name);

test('the papers of a choice are those of its kinds and days, in cases of the own unit', async () => {
  expect(namesOf(await records.quality.papers(looking, reports))).toEqual(['a', 'b', 'c', 'e']);
  expect(namesOf(await records.quality.papers(looking, { ...reports, from: '2025-01-20', to: '2025-03-01' }))).toEqual(['b', 'c']);
});

test('an operator or a supplier who asks finds nothing', async () => {
  for (const role of ['operator', 'supplier', 'administrator'] as const)
    expect(await records.quality.papers({ ...looking, person: samplePerson(role) }, reports)).toEqual([]);
});

test("organisations are those of suppliers' reports, one for all spellings of case and space, and one can be chosen", async () => {
  const senders = await records.quality.organisations(looking, reports);
  expect(senders.map(({ name, papers: sent }) => [name.toLowerCase(), sent])).toEqual([
    ['jobvejen', 2],
    ['springbrættet', 1],
  ]);
  expect(namesOf(await records.quality.papers(looking, { ...reports, organisation: senders[0]?.key ?? '' }))).toEqual(['a', 'b']);
});

test('papers are counted by month with what the checks found, an attachment of two codes once under each', async () => {
  const rows = await records.quality.checked(looking, reports, { by: 'month', checks: qualityChecks.reports });
  expect(rows.map(({ start, papers: sent, cases, found }) => [start, sent, cases, found.empty, found.citizen_only])).toEqual([
    ['2025-01-01', 2, 1, 1, 0],
    ['2025-03-01', 1, 1, 1, 1],
    ['2025-07-01', 1, 1, 0, 0],
  ]);
});

test('quarters, statements and both sides of a day are counted alike', async () => {
  const statements = { ...reports, kinds: paperGroups.statements };
  const byQuarter = await records.quality.checked(looking, statements, { by: 'quarter', checks: qualityChecks.statements });
  expect(byQuarter).toMatchObject([{ start: '2025-01-01', papers: 1, found: { 'statement.unanswered': 1, 'statement.copied': 0 } }]);
  const around = await records.quality.checked(looking, reports, { by: { day: '2025-03-01' }, checks: ['empty'] });
  expect(around.map(({ start, papers: sent, found }) => [start, sent, found.empty])).toEqual([
    ['after', 2, 1],
    ['before', 2, 1],
  ]);
});

const stretches = { before: { from: '2025-01-01', to: '2025-06-30' }, after: { from: '2025-07-01', to: '2025-12-31' } };

test('days to the first mark are those of the paper, whoever made it; a mark after the stretch is not seen', async () => {
  const mark = (who: 'caseworker' | 'team_leader', name: string, on: string): Promise<void> =>
    records.readings.mark(samplePerson(who).id, sampleCase.id, { documents: [hashOf(name)], on });
  await mark('caseworker', 'a', '2025-01-20');
  await mark('team_leader', 'a', '2025-01-12');
  await mark('caseworker', 'b', '2025-01-24');
  await mark('caseworker', 'c', '2025-08-01');
  const counts = (await records.quality.readCounts(looking, stretches)).map(
    ({ side, group, days, hadWeek, papers: sent }) => `${side} ${group} ${days} ${hadWeek} ${sent}`,
  );
  expect(counts.toSorted()).toEqual([
    'after others null true 1',
    'after reports null true 1',
    'before reports 2 true 1',
    'before reports 4 true 1',
    'before reports null true 1',
    'before statements null true 1',
  ]);
});

test('a mark that is taken back no longer counts, and one of an unknown day counts apart', async () => {
  await records.readings.unmark(leader.id, sampleCase.id, [hashOf('a')]);
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query('update readings set read_on = null where sha256 = $1', [hashOf('b')]);
  await client.end();
  const before = (await records.quality.readCounts(looking, stretches)).filter(
    ({ side, group }) => side === 'before' && group === 'reports',
  );
  expect(before.map(({ days, undated }) => `${days} ${undated}`).toSorted()).toEqual(['10 false', 'null false', 'null true']);
});

test('orders stand as on the last day of each stretch', async () => {
  const order = {
    caseId: sampleCase.id,
    kind: 'supplier_status',
    recipient: null,
    reference: null,
    questions: [],
    at: new Date(),
  } as const;
  const make = (id: string, asked: string, due: string | null): Promise<void> =>
    records.orders.make({ ...order, id, asked, due, by: samplePerson('caseworker').id });
  await make('early', '2025-02-01', '2025-03-01');
  await make('late', '2025-08-01', null);
  expect(await records.quality.orders(looking, stretches)).toEqual(
    expect.arrayContaining([
      { side: 'before', asked: 1, answered: 0, late: 0, days: null, open: 1, overdue: 1 },
      { side: 'after', asked: 1, answered: 0, late: 0, days: null, open: 2, overdue: 1 },
    ]),
  );
});

const sample: QualitySample = {
  id: 'sample-1',
  seed: 'abc',
  from: '2025-01-01',
  to: '2025-12-31',
  kind: 'reports',
  organisation: null,
  size: 3,
  population: 4,
  drawn: 3,
  questions: auditQuestions.reports,
  at: new Date('2025-12-31T09:00:00Z'),
};

test('a sample keeps its papers in order with what is said of them, and keeping it again changes nothing', async () => {
  const drawn = ['c', 'a', 'e'].map((name) => ({ caseId: sampleCase.id, sha256: hashOf(name) }));
  await records.qualitySamples.keep({ ...sample, papers: drawn }, leader);
  await records.qualitySamples.keep({ ...sample, papers: drawn.toReversed() }, leader);
  const said = { by: leader.id, at: new Date() };
  await records.qualitySamples.judge({ sample: 'sample-1', position: 2 }, { ...said, question: 'news', verdict: 'partly' });
  await records.qualitySamples.judge({ sample: 'sample-1', position: 2 }, { ...said, question: 'news', verdict: 'no' });
  await records.qualitySamples.remark({ sample: 'sample-1', position: 3 }, 'God rapport');
  const kept = await records.qualitySamples.find(looking, 'sample-1');
  expect(kept?.papers.map(({ sha256, findings, verdicts, remark }) => [sha256, findings, verdicts, remark])).toEqual([
    [hashOf('c'), ['citizen_only', 'empty'], {}, null],
    [hashOf('a'), ['empty'], { news: 'no' }, null],
    [hashOf('e'), [], {}, 'God rapport'],
  ]);
  expect(kept?.papers.map(({ organisation }) => organisation)).toEqual(['Springbrættet', 'Jobvejen', null]);
  expect(await records.qualitySamples.list(looking)).toMatchObject([{ id: 'sample-1', judged: 2 }]);
  await records.qualitySamples.judge({ sample: 'sample-1', position: 2 }, { ...said, question: 'news', verdict: null });
  expect(await records.qualitySamples.list(looking)).toMatchObject([{ judged: 1 }]);
  expect(await records.qualitySamples.ofCase(sampleCase.id)).toEqual([{ sha256: hashOf('e'), verdicts: {}, remark: 'God rapport' }]);
});

test('a sample of another unit is not there', async () => {
  const south = { ...looking, person: samplePerson('team_leader', 'south', 'leader-south') };
  expect([await records.qualitySamples.find(south, 'sample-1'), await records.qualitySamples.list(south)]).toEqual([null, []]);
});

test('papers and verdicts of a case that is deleted go with it, and the sample tells how many it held', async () => {
  await records.retention.begin(sampleCase.id, new Date());
  expect((await records.qualitySamples.find(looking, 'sample-1'))?.papers).toEqual([]);
  await records.retention.removeRows(sampleCase.id, 'prefix', new Date());
  expect(await records.qualitySamples.find(looking, 'sample-1')).toMatchObject({ drawn: 3, papers: [] });
  expect(await records.quality.papers(looking, reports)).toEqual([]);
});
