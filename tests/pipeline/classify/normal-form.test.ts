import fc from 'fast-check';
import { test } from 'vitest';
import { normalForm, slowForm } from '../../../pipeline/classify/model/normal-form.ts';

const common = fc.constantFrom(...'abzæØÅé123.,%§#()–-“”½µ\u0301\u00ad\n '.split(''));
const text = fc.oneof(fc.string({ unit: common, maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 10 }));

test('the quick way to the normal form gives what the slow one gives', () => {
  fc.assert(
    fc.property(text, (words) => normalForm(words) === slowForm(words)),
    { numRuns: 2000 },
  );
});
