import { expect, test } from 'vitest';
import { createLivingCase } from '../../../pipeline/compare/index.ts';
import { makeDocument } from './make-document.ts';

const report = (day: number): ReturnType<typeof makeDocument> =>
  makeDocument({ name: `report ${day}`, date: `2025-01-${String(day).padStart(2, '0')}` }, [
    { text: `Fremmødet er ${60 + day} %.`, heading: 'attendance', facts: [{ type: 'attendance_pct', value: 60 + day }] },
    { text: 'Han møder mandag og torsdag.', heading: 'work_capacity' },
  ]);

test('a document that comes in the order of the case is the only one judged', () => {
  const living = createLivingCase();
  const judged = [1, 2, 3, 4, 5].map((day) => living.put(report(day)).length);
  expect(judged).toEqual([1, 1, 1, 1, 1]);
});

test('a late document with an early date has the later ones judged again', () => {
  const living = createLivingCase();
  for (const day of [2, 3]) living.put(report(day));
  expect(living.put(report(1)).map(({ head }) => head.documentDate)).toEqual(['2025-01-01', '2025-01-02', '2025-01-03']);
});

test('a late document corrects the later ones: what was new there is repeated now', () => {
  const living = createLivingCase();
  living.put(report(2));
  expect(living.compared()[0]?.passages[1]?.status).toBe('new');
  living.put(report(1));
  expect(living.compared()[1]?.passages[1]?.status).toBe('repeated');
});
