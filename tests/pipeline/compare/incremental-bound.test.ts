import { expect, test } from 'vitest';
import { createLivingCase, type LivingCase } from '../../../pipeline/compare/index.ts';
import { makeDocument } from './make-document.ts';

const report = (day: number): ReturnType<typeof makeDocument> =>
  makeDocument({ name: `report ${day}`, date: `2025-01-${String(day).padStart(2, '0')}` }, [
    { text: `Fremmødet er ${60 + day} %.`, heading: 'attendance', facts: [{ type: 'attendance_pct', value: 60 + day }] },
    { text: 'Han møder mandag og torsdag.', heading: 'work_capacity' },
  ]);

/** Days of the documents that are judged when these have come. */
function daysJudged(living: LivingCase, days: readonly number[]): readonly number[] {
  for (const day of days) living.put(report(day));
  return [...living.judge()].map(({ head }) => Number(head.documentDate?.slice(-2)));
}

const statusesOf = ({ results }: LivingCase, day: number): readonly string[] =>
  [...results.values()]
    .filter(({ head }) => head.documentDate?.endsWith(`-0${day}`))
    .flatMap(({ passages }) => passages.map(({ status }) => status));

test('a document that comes in the order of the case is the only one judged', () => {
  const living = createLivingCase();
  expect([1, 2, 3, 4, 5].map((day) => daysJudged(living, [day]))).toEqual([[1], [2], [3], [4], [5]]);
});

test('a late document with an early date has the later ones judged again', () => {
  const living = createLivingCase();
  daysJudged(living, [2, 3]);
  expect(daysJudged(living, [1])).toEqual([1, 2, 3]);
});

test('a burst of near-identical documents between those of a case has each judged once, whatever their order', () => {
  const living = createLivingCase();
  daysJudged(living, [2, 4, 6, 8]);
  expect(daysJudged(living, [7, 1, 5, 3, 9])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('what nobody asked for is judged the next time', () => {
  const living = createLivingCase();
  daysJudged(living, [2, 3]);
  living.put(report(1));
  const [first] = living.judge();
  expect([first?.head.documentDate, ...[...living.judge()].map(({ head }) => head.documentDate)]).toEqual([
    '2025-01-01',
    '2025-01-02',
    '2025-01-03',
  ]);
});

test('a late document corrects the later ones: what was new there is repeated now', () => {
  const living = createLivingCase();
  daysJudged(living, [2]);
  expect(statusesOf(living, 2)[1]).toBe('new');
  daysJudged(living, [1]);
  expect(statusesOf(living, 2)[1]).toBe('repeated');
});
