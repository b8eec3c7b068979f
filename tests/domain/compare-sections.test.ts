import { describe, expect, test } from 'vitest';
import { compareSections } from '../../domain/compare-sections.ts';
import type { Run } from '../../domain/compare-words.ts';

const marked = (runs: readonly Run[]): string =>
  runs
    .map(({ text, isSame }) => (isSame ? text : `[${text.trim()}] `))
    .join('')
    .trim();

const joined = (runs: readonly Run[] = []): string => runs.map(({ text }) => text).join('');

describe('the difference of two versions', () => {
  test('a heading with the same words, other blanks and all, is left out', () => {
    expect(compareSections({ goals: 'Han vil  køre\nlastbil. ' }, { goals: 'Han vil køre lastbil.' })).toEqual([]);
  });

  test('added and removed headings stand whole, in the order of the headings', () => {
    const difference = compareSections({ next_steps: 'Ring i maj.' }, { goals: 'Lager.' });
    expect(difference.map(({ heading, change, before, now }) => [heading, change, marked(before), marked(now)])).toEqual([
      ['goals', 'added', '', '[Lager.]'],
      ['next_steps', 'removed', '[Ring i maj.]', ''],
    ]);
  });

  test('another figure is marked to the word', () => {
    const [changed] = compareSections({ work_capacity: 'Arbejder 4 timer om ugen.' }, { work_capacity: 'Arbejder 6 timer om ugen.' });
    expect([changed?.change, marked(changed?.before ?? []), marked(changed?.now ?? [])]).toEqual([
      'changed',
      'Arbejder [4] timer om ugen.',
      'Arbejder [6] timer om ugen.',
    ]);
  });

  test('a sentence behind a text of a thousand words is marked alone', () => {
    const long = Array.from({ length: 1_000 }, (_, at) => `ord${at}`).join(' ');
    const [changed] = compareSections({ progression: long }, { progression: `${long} Han møder nu selv.` });
    expect(changed?.now.filter(({ isSame }) => !isSame).map(({ text }) => text)).toEqual(['Han møder nu selv.']);
  });

  test('a text that was written anew is other from end to end', () => {
    const [changed] = compareSections({ assessment: 'Han trives på lageret.' }, { assessment: 'Der er brug for en ny praktik.' });
    expect([marked(changed?.before ?? []), marked(changed?.now ?? [])]).toEqual([
      '[Han trives på lageret.]',
      '[Der er brug for en ny praktik.]',
    ]);
  });

  test('both sides can be put together again from their runs', () => {
    const [before, now] = ['Møder 4 timer. Glad for det.\nRyger.', 'Møder 6 timer. Meget glad for det.\nRyger ikke.'];
    const [changed] = compareSections({ attendance: before }, { attendance: now });
    expect([joined(changed?.before), joined(changed?.now)]).toEqual([before, now]);
  });
});
