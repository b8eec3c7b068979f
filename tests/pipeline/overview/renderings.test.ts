import { expect, test } from 'vitest';
import { comparisonAsText, foldOverview, newsSince, overviewAsHtml, overviewAsText } from '../../../pipeline/overview/index.ts';
import { idOf, makeCompared } from './make-compared.ts';

const before = makeCompared({ name: 'Status <1>', date: '2025-01-01' }, [
  { text: 'Timetallet er 4 timer & <b>ikke</b> mere.', heading: 'work_capacity' },
]);
const after = makeCompared({ name: 'Status 2', date: '2025-02-01' }, [
  { text: 'Timetallet er 6 timer.', heading: 'work_capacity', status: 'changed', of: idOf('Status <1>', 1) },
]);
const documents = [before, after];
const [overview, news] = [foldOverview(documents), newsSince(documents, { kind: 'date', date: '2025-01-15' })];

test('every line of the text names its document and date', () => {
  const lines = overviewAsText(overview, news).split('\n');
  const sources = lines.flatMap((line, at) => (line.startsWith('  * ') ? [lines[at + 1] ?? ''] : []));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((source) => !/\[Status .+, \d+\. \p{L}+ 2025/u.test(source))).toEqual([]);
});

test('what is new is marked, and only that', () => {
  expect(
    overviewAsText(overview, news)
      .split('\n')
      .filter((line) => line.includes('[Nyt]')),
  ).toEqual(['  * [Nyt] Timetallet er 6 timer.']);
});

test('nothing of a document reaches the HTML as markup', () => {
  const html = overviewAsHtml(overview, news);
  expect(html).toContain('4 timer &amp; &lt;b&gt;ikke&lt;/b&gt; mere.');
  expect(html).toContain('Status &lt;1&gt;');
});

test('the comparison names the words that went and came', () => {
  const judged = [
    before,
    {
      ...after,
      passages: after.passages.map((passage) => ({
        ...passage,
        why: { code: 'value-changed', same: ['timetallet', 'er', 'timer'], gone: ['4'], added: ['6'] },
      })),
    },
  ];
  expect(comparisonAsText(judged)).toContain('-4 +6');
});

test('colours come only where they are asked for', () => {
  expect(comparisonAsText(documents)).not.toContain('\u001b[');
  expect(comparisonAsText(documents, { colour: true })).toContain('\u001b[');
});
