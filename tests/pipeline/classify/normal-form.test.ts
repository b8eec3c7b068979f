import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalForm, slowForm } from '../../../pipeline/classify/model/normal-form.ts';

const common = fc.constantFrom(...'abzæØÅé123.,%§#()–-“”½µ\u0301\u00ad\n '.split(''));
const text = fc.oneof(fc.string({ unit: common, maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 10 }));

test('the quick way to the normal form gives what the slow one gives', () => {
  const words = fc.sample(text, { seed: 1, numRuns: 3000 });
  expect(words.filter((word) => normalForm(word) !== slowForm(word))).toEqual([]);
});
