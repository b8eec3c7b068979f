import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ComparedDocument } from '../../../domain/document.ts';
import type { CheckedList } from '../../../domain/checked-list.ts';
import { da } from '../../../domain/texts/da.ts';
import { checkList } from '../../../pipeline/checklists/check-list.ts';
import { checkedAsText } from '../../../pipeline/checklists/checked-as-text.ts';
import { csvHead, csvRow } from '../../../pipeline/checklists/checked-as-csv.ts';
import type { Checklist } from '../../../pipeline/checklists/checklist.ts';
import { checklists } from '../../../pipeline/checklists/index.ts';
import { formalCheck } from '../../../pipeline/checklists/formal-check.ts';
import { gpAssessment } from '../../../pipeline/checklists/gp-assessment.ts';
import { preparatoryPlan } from '../../../pipeline/checklists/preparatory-plan.ts';
import { socialWorkFactors } from '../../../pipeline/checklists/social-work-factors.ts';
import { foldOverview } from '../../../pipeline/overview/index.ts';
import { idOf, makeCompared } from '../overview/make-compared.ts';

const today = '2025-03-01';

function checked(list: Checklist, documents: readonly ComparedDocument[], ofCase: ReadonlyMap<string, number> = new Map()): CheckedList {
  return checkList(list, { overview: foldOverview(documents), documents, today, ofCase });
}

const pointOf = ({ points }: CheckedList, id: string) => points.find((point) => point.id === id);
const paperOf = ({ papers }: CheckedList, id: string) => papers.find((paper) => paper.id === id);

const network = makeCompared({ name: 'Status', date: '2025-01-30' }, [{ text: 'Hun bor hos en søster.', heading: 'network' }]);

test('a point with a source tells document, day and words, and how old the newest is', () => {
  expect(pointOf(checked(preparatoryPlan, [network]), 'personal-resources')).toMatchObject({
    newest: '2025-01-30',
    age: 30,
    sources: [{ passage: idOf('Status', 1), title: 'Status', day: '2025-01-30', page: null, words: 'Hun bor hos en søster.' }],
  });
});

test('a point without a source stands in the list as such', () => {
  expect(pointOf(checked(preparatoryPlan, [network]), 'income')).toMatchObject({ sources: [], newest: null, age: null });
});

test('what was replaced later is no source; both sides of a conflict are', () => {
  const before = makeCompared({ name: 'A', date: '2025-01-01' }, [
    { text: 'Kontanthjælp.', heading: 'income' },
    { text: 'Vil være bager.', heading: 'goals' },
  ]);
  const after = makeCompared({ name: 'B', date: '2025-02-01' }, [
    { text: 'Ressourceforløbsydelse.', heading: 'income', status: 'changed', of: idOf('A', 1) },
    { text: 'Vil ikke være bager.', heading: 'goals', status: 'conflicting', of: idOf('A', 2) },
  ]);
  const list = checked(preparatoryPlan, [before, after]);
  expect.soft(pointOf(list, 'income')?.sources.map(({ words }) => words)).toEqual(['Ressourceforløbsydelse.']);
  expect(pointOf(list, 'wishes')?.sources.map(({ words }) => words)).toEqual(['Vil ikke være bager.', 'Vil være bager.']);
});

test("only the certificate itself is a source of the GP's assessment", () => {
  const lines = [{ text: 'Har gæld.', heading: 'social' as const }];
  const report = makeCompared({ name: 'Status', date: '2025-01-01' }, lines);
  const certificate = makeCompared({ name: 'LÆ 265', date: '2025-01-02', kind: 'lae_265' }, lines);
  const list = checked(gpAssessment, [report, certificate]);
  expect(pointOf(list, 'other')?.sources.map(({ title }) => title)).toEqual(['LÆ 265']);
});

test('consent is found where headings hold no place for it', () => {
  const letter = makeCompared({ name: 'Brev', date: '2025-01-01' }, [
    { text: 'Borgeren har givet samtykke til indhentning af oplysninger.', heading: 'formalia' },
    { text: 'Med venlig hilsen', heading: 'formalia' },
  ]);
  expect(pointOf(checked(formalCheck, [letter]), 'consent')?.sources).toHaveLength(1);
});

test('what only the case knows stands at its point', () => {
  expect(pointOf(checked(socialWorkFactors, [], new Map([['age', 34]])), 'age')).toMatchObject({ ofCase: 34, sources: [] });
});

test.each([
  ['lae-265', makeCompared({ name: 'LÆ 265', date: '2025-02-01', kind: 'lae_265' }, [])],
  ['social-services', makeCompared({ name: 'Notat fra Socialforvaltningen', date: '2025-02-01', kind: 'other' }, [])],
  ['children-and-youth', makeCompared({ name: 'PPR-vurdering', date: '2025-02-01', kind: 'other' }, [])],
])('the paper %s is told with its age where it came, and as missing where it did not', (id, document) => {
  expect.soft(paperOf(checked(preparatoryPlan, [document]), id)?.documents).toMatchObject([{ day: '2025-02-01', age: 28 }]);
  expect(paperOf(checked(preparatoryPlan, [network]), id)?.documents).toEqual([]);
});

test('every list names its basis, and every point and paper has an id of its own', () => {
  for (const { source, points, papers = [], validFrom, validTo } of checklists) {
    const ids = [...points, ...papers].map(({ id }) => id);
    expect.soft(source.length).toBeGreaterThan(10);
    expect.soft(new Set(ids).size).toBe(ids.length);
    expect.soft(validTo === null || validTo > validFrom).toBe(true);
  }
  expect(new Set(checklists.map(({ id }) => id)).size).toBe(checklists.length);
});

test('as text each point tells its sources with their places, and says where there are none', () => {
  const text = checkedAsText(checked(preparatoryPlan, [network]), da);
  expect.soft(text).toContain('1 af 8 punkter har en kilde');
  expect.soft(text).toContain('  1 kilde, nyeste 30. januar 2025 (30 dage)\n  * Hun bor hos en søster. [Status, 30. januar 2025]');
  expect.soft(text).toContain('Hidtidig forsørgelseshistorik\n  Ingen kilde i sagen');
  expect(text).toContain('Lægeattest til rehabiliteringsteam (LÆ 265) (fra Egen læge)\n  Ikke modtaget');
});

test('more sources than are shown are told', () => {
  const many = makeCompared(
    { name: 'Status', date: '2025-01-30' },
    Array.from({ length: 5 }, (_, at) => ({ text: `Oplysning ${at}.`, heading: 'income' as const })),
  );
  expect(checkedAsText(checked(preparatoryPlan, [many]), da)).toContain('og 2 flere, se sagen');
});

test('the table has a row per case under its head, with counts, days and ages', () => {
  const text = csvHead(preparatoryPlan, da) + csvRow('J-1', checked(preparatoryPlan, [network]));
  const [head = [], row = []] = parse(text, { delimiter: ';', bom: true });
  expect.soft([head.length, row.length]).toEqual([1 + 8 * 3 + 4 * 2, 1 + 8 * 3 + 4 * 2]);
  expect(row.slice(0, 7)).toEqual(['J-1', '0', '', '', '1', '2025-01-30', '30']);
});

test.each(['=1+1', '+45', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("http://x")'])(
  'a reference that a spreadsheet would run stays text: %j',
  (reference) => {
    const [[first = ''] = []] = parse(csvRow(reference, checked(preparatoryPlan, [])), { delimiter: ';' });
    expect(first).toBe(`'${reference}`);
  },
);

test('semicolons, quotes and line ends stay inside their cell', () => {
  const reference = 'a;b"c\nd';
  expect(parse(csvRow(reference, checked(preparatoryPlan, [])), { delimiter: ';' })[0]?.[0]).toBe(reference);
});
