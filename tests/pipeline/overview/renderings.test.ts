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

test('the comparison marks the words that went and came where they stood', () => {
  const text = comparisonAsText(documents);
  expect(text).toContain('Timetallet er {+6+} timer.\n');
  expect(text).toContain('Før: Timetallet er [-4-] timer [-& <b>ikke</b> mere.-]\n');
});

test('the comparison keeps to the width of the terminal, and each sentence to its place', () => {
  const long = makeCompared({ name: 'Lang', date: '2025-01-01' }, [{ text: 'Borgeren arbejder i butikken. '.repeat(8).trim() }]);
  const lines = comparisonAsText([long], { width: 60 }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(lines.filter((line) => /^ {15}\S/.test(line)).length).toBeGreaterThan(4);
});

test('files that could not be read are told in the text and in the HTML, as text', () => {
  const unread = [{ file: '<b>.pdf', parent: 'mail.eml', code: 'document.encrypted' }] as const;
  expect(overviewAsText(overview, news, { unread })).toContain('  <b>.pdf (vedhæftet mail.eml): Filen er låst med adgangskode.');
  expect(overviewAsHtml(overview, news, { unread })).toContain('<li>&lt;b&gt;.pdf (vedhæftet mail.eml): Filen er låst');
});

test('colours come only where they are asked for', () => {
  expect(comparisonAsText(documents)).not.toContain('\u001b[');
  expect(comparisonAsText(documents, { colour: true })).toContain('\u001b[');
});
