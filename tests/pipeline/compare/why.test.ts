import { expect, test } from 'vitest';
import { explain } from '../../../pipeline/compare/why.ts';

/** Different words of letters alone: a figure in a word is a word of its own. */
const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => (from + at).toString(2).replaceAll('0', 'a').replaceAll('1', 'b')).join(' ');

test('words that are shared, gone and new stand in their order', () => {
  expect(explain('value-changed', 'fra 4 timer', 'fra 6 timer')).toEqual({
    code: 'value-changed',
    same: ['fra', 'timer'],
    gone: ['4'],
    added: ['6'],
  });
});

test('two passages of a hundred thousand words are told apart by what stands between their common beginning and end', () => {
  const { same, gone, added } = explain('reworded', `${words(50_000)} fire ${words(50_000)}`, `${words(50_000)} seks ${words(50_000)}`);
  expect([same.length, gone, added]).toEqual([100_000, ['fire'], ['seks']]);
});

test('long passages with nothing at their edges in common count as exchanged', () => {
  const { same, gone, added } = explain('reworded', words(3_000), `ny ${words(3_000, 1_500)} ny`);
  expect([same.length, gone.length, added.length]).toEqual([0, 3_000, 3_002]);
});
