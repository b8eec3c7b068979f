import { expect, test } from 'vitest';

import type { PassageId } from '../../domain/ids.ts';
import type { Baseline } from '../../domain/overview.ts';
import { foldOverview, newsSince } from '../../pipeline/overview/index.ts';
import { viewOf, type OverviewView } from '../../web/src/pages/overview/view-of.ts';
import { classified, compared } from '../support/sample-case.ts';

const march = compared(classified('marts', ['Møder 3 dage om ugen.'], '2024-03-01'));
const firstOfMarch = march.passages[0]?.id ?? ('' as PassageId);
const juneSays = (status: 'repeated' | 'changed' | 'conflicting') => {
  const june = compared(classified('juni', ['Møder 5 dage om ugen.'], '2024-06-01'), status, firstOfMarch);
  return { ...june, head: { ...june.head, received: '2024-06-02' } };
};
const view = (status: 'repeated' | 'changed' | 'conflicting', baseline: Baseline): OverviewView => {
  const documents = [march, juneSays(status)];
  return viewOf(foldOverview(documents), newsSince(documents, baseline));
};
const attendance = (shown: OverviewView) => shown.headings.find(({ heading }) => heading === 'attendance');
const afterMarch: Baseline = { kind: 'date', date: '2024-04-01' };

test('a value changed since the baseline is marked as changed', () => {
  expect(attendance(view('changed', afterMarch))?.news.map(({ mark }) => mark)).toEqual(['changed']);
});

test('the value it replaced is folded away, not listed as current', () => {
  const shown = attendance(view('changed', afterMarch));
  expect([shown?.superseded.length, shown?.known.length]).toEqual([1, 0]);
});

test('a repeat of what stood before the baseline is no news', () => {
  const shown = view('repeated', afterMarch);
  expect([attendance(shown)?.newsCount, attendance(shown)?.known.map(({ mark }) => mark)]).toEqual([0, ['known']]);
});

test('a conflict stays marked as one when it is no news any more', () => {
  const shown = attendance(view('conflicting', { kind: 'date', date: '2024-12-31' }));
  expect(shown?.conflicts.map(({ mark, isNews }) => [mark, isNews])).toEqual([['conflicting', false]]);
});

test('marking a heading as read marks the passages that are news under it, and no others', () => {
  expect(attendance(view('conflicting', afterMarch))?.newsPassages).toEqual(juneSays('conflicting').passages.map(({ id }) => id));
  expect(attendance(view('repeated', afterMarch))?.newsPassages).toEqual([]);
});

test('news is counted under its heading, and every passage leads to its line', () => {
  const shown = view('conflicting', afterMarch);
  expect([attendance(shown)?.newsCount, shown.lineOf.get(firstOfMarch)?.mark]).toEqual([1, 'known']);
});
