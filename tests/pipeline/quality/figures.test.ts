import { expect, test } from 'vitest';
import { monthsFrom } from '../../../domain/months-from.ts';
import { documentKinds } from '../../../domain/labels.ts';
import { paperGroups, qualityChecks } from '../../../domain/quality.ts';
import { en } from '../../../domain/texts/en.ts';
import { isReport, isStatement } from '../../../pipeline/compare/checks/report-kinds.ts';
import {
  effectAsCsv,
  effectOf,
  shareOf,
  sharesAsCsv,
  sharesOverTime,
  stepsBetween,
  stretchesAround,
  type CheckedPapers,
} from '../../../pipeline/quality/index.ts';

const counted = (start: string, papers: number, changes: Partial<CheckedPapers> = {}): CheckedPapers => ({
  start,
  papers,
  cases: papers,
  ordered: 0,
  orderedCases: 0,
  returned: 0,
  found: {},
  ...changes,
});

test('the groups hold exactly the kinds that the checks of reports and of statements are made for', () => {
  expect(new Set(paperGroups.reports)).toEqual(new Set(documentKinds.filter((kind) => isReport({ kind }))));
  expect(new Set(paperGroups.statements)).toEqual(new Set(documentKinds.filter((kind) => isStatement({ kind }))));
});

test.each([
  [
    { papers: 40, cases: 31, found: 9 },
    { papers: 40, weight: 'many', found: 9, percent: 22.5 },
  ],
  [
    { papers: 19, cases: 12, found: 1 },
    { papers: 19, weight: 'few', found: 1, percent: 5.3 },
  ],
  [
    { papers: 4, cases: 4, found: 2 },
    { papers: 4, weight: 'too-few', found: null, percent: null },
  ],
  [
    { papers: 30, cases: 2, found: 2 },
    { papers: 30, weight: 'too-few', found: null, percent: null },
  ],
  [
    { papers: 0, cases: 0, found: 0 },
    { papers: 0, weight: 'none', found: null, percent: null },
  ],
])('a share is held back where it would tell about few papers or citizens: %o', (of, share) => {
  expect(shareOf(of)).toEqual(share);
});

test('months and quarters are those that the period touches', () => {
  expect(stepsBetween('2024-11-30', '2025-02-01', 'month')).toEqual(['2024-11-01', '2024-12-01', '2025-01-01', '2025-02-01']);
  expect(stepsBetween('2024-11-30', '2025-02-01', 'quarter')).toEqual(['2024-10-01', '2025-01-01']);
  expect([monthsFrom('2025-05-31', -3), monthsFrom('2024-02-29', 12)]).toEqual(['2025-02-28', '2025-02-28']);
});

test('a month without papers stands as empty, and an order is left unanswered only by papers that answer one', () => {
  const rows = [counted('2025-01-01', 20, { ordered: 10, orderedCases: 10, found: { empty: 5, order_not_answered: 4 } })];
  const starts = ['2025-01-01', '2025-02-01'];
  const series = sharesOverTime(rows, { starts, checks: ['empty', 'order_not_answered'] });
  expect(series.map(({ points }) => points.map(({ papers, percent }) => [papers, percent]))).toEqual([
    [
      [20, 25],
      [0, null],
    ],
    [
      [10, 40],
      [0, null],
    ],
  ]);
  expect(sharesAsCsv(series, en)).toContain('Nearly empty reports;2025-01-01;20;5;25\r\n');
});

test('two stretches of one length stand on both sides of a day, and the later one ends today', () => {
  expect(stretchesAround('2025-07-01', 6, '2025-09-30')).toEqual({
    before: { from: '2025-01-01', to: '2025-06-30' },
    after: { from: '2025-07-01', to: '2025-09-30' },
  });
  expect(stretchesAround('2025-07-01', 2, '2025-09-30').after).toEqual({ from: '2025-07-01', to: '2025-08-31' });
});

test('papers are told by how soon they were read, quartiles of few values are held back, and the table has a line for each figure', () => {
  const stretches = stretchesAround('2025-07-01', 6, '2025-12-31');
  const days = { first: 1, median: 2.5, third: 9 };
  const count = { group: 'reports', undated: false, hadWeek: true } as const;
  const effect = effectOf(stretches, {
    read: [
      { ...count, side: 'before', days: 3, papers: 4 },
      { ...count, side: 'after', days: 0, papers: 2 },
      { ...count, side: 'after', days: 10, papers: 1 },
      { ...count, side: 'after', days: 2, papers: 3 },
      { ...count, side: 'after', days: null, papers: 4 },
      { ...count, side: 'after', group: 'others', days: null, undated: true, papers: 1 },
      { ...count, side: 'after', group: 'others', days: null, hadWeek: false, papers: 2 },
    ],
    checked: { reports: [counted('after', 20, { returned: 5 })], statements: [] },
    orders: [{ side: 'after', asked: 8, answered: 6, late: 1, open: 3, overdue: 2, days }],
  });
  expect(effect.read[0]?.before).toMatchObject({ papers: 4, read: 4, days: null });
  expect(effect.read[0]?.after).toEqual({
    papers: 13,
    read: 6,
    undated: 1,
    unread: 6,
    days: { first: 0.5, median: 2, third: 2 },
    withinWeek: { papers: 10, weight: 'few', found: 5, percent: 50 },
  });
  expect(effect.read.map(({ group }) => group)).toEqual(['all', 'reports', 'others']);
  expect(effect.shares).toHaveLength(qualityChecks.reports.length + qualityChecks.statements.length + 2);
  const csv = effectAsCsv(effect, en);
  expect(csv).toContain('All documents: Days, median;;2\r\n');
  expect(csv).toContain('Supplier reports: Share in per cent, Returned to its sender;;25\r\n');
  expect(csv).toContain('Open at the end of the period;0;3\r\n');
});
