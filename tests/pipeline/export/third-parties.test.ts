import { expect, test } from 'vitest';
import { thirdParties } from '../../../pipeline/export/third-parties.ts';

test.each([
  ['Datteren Emma er flyttet hjem.', ['Emma']],
  ['Sønnerne Noah og Ida bor hos hendes mor (Lis Holm).', ['Noah', 'Ida', 'Lis', 'Holm']],
  ['Barnet på 8 år, Emma, går i skole.', ['Emma']],
  ['Lis Holm, borgerens mor, ringer.', ['Lis', 'Holm']],
  ['Det erEmma-Lis O’Brien, hans mor, som ringer.', ['Emma-Lis', 'O’Brien']],
  ['Borgeren har mødt 60 % af tiden.', []],
])('%s', (text, names) => expect([...thirdParties([text], 'Vibeke Eksempel')]).toEqual(names));

/** Milliseconds of twenty looks at a word of so many pairs of letters. */
const time = (length: number): number => {
  const text = `Datteren ${'Aa'.repeat(length)}`;
  const started = performance.now();
  for (let round = 0; round < 20; round += 1) thirdParties([text], null);
  return performance.now() - started;
};

test('a word of thousands of letters is looked at as quickly as one of hundreds, letter by letter', () => {
  time(500);
  expect(time(4_000) / Math.max(time(500), 1)).toBeLessThan(40); // eight times the letters; the cube of it would be five hundred
});
