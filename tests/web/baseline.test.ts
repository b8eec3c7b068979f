import { expect, test } from 'vitest';

import { sayDate, textsFor } from '../../domain/texts/index.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import { defaultBaseline, saySince } from '../../web/src/pages/overview/baseline.ts';
import { wordsFor } from '../../web/src/texts/index.ts';
import { classified, compared, hashOf } from '../support/sample-case.ts';

const meetings = [
  { id: 'm1', kind: 'meeting', date: '2024-10-01', title: 'Opfølgningssamtale' },
  { id: 'd1', kind: 'decision', date: '2024-03-04', title: 'Bevilling' },
] as const;
const overview = foldOverview([compared(classified('et', ['Møder til tiden.']))]);
const texts = textsFor('da');
const since = (key: string): string | null =>
  saySince(key, {
    overview,
    meetings,
    words: { day: (day) => (day === null ? texts.overview.undated : sayDate(day, texts)), ...wordsFor('da').baseline },
  });

test('who has read something sees what is new since then', () => {
  expect(defaultBaseline(true, meetings)).toBe('my-reading');
});

test('who has read nothing sees what is new since the latest meeting or decision', () => {
  expect(defaultBaseline(false, meetings)).toBe('meeting:m1');
});

test('without reading and meeting everything since the beginning is new', () => {
  expect(defaultBaseline(false, [])).toBe('none');
});

test.each([
  ['none', null],
  ['my-reading', 'du sidst læste'],
  ['date:2025-03-03', '3. marts 2025'],
  ['meeting:m1', 'Opfølgningssamtale 1. oktober 2024'],
  ['decision:d1', 'Bevilling 4. marts 2024'],
  ['meeting:unknown', null],
  [`document:${hashOf('et')}`, 'Journalnotat et, 1. marts 2024'],
])('%s is said as people say it', (key, words) => {
  expect(since(key)).toBe(words);
});
