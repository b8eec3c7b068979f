import fc from 'fast-check';
import { expect, test } from 'vitest';
import { danishStem } from '../../../pipeline/compare/language/danish-irregular.ts';
import { stemDanish } from '../../../pipeline/compare/language/danish-stem.ts';
import { dateKeys, datesAgree, datesOf } from '../../../pipeline/compare/language/dates.ts';
import { stemEnglish } from '../../../pipeline/compare/language/english-stem.ts';
import { lexiconFor, partsOf } from '../../../pipeline/compare/language/lexicon.ts';
import { numbersOf } from '../../../pipeline/compare/language/numbers.ts';
import { wordsOf } from '../../../pipeline/compare/language/words.ts';
import { explain } from '../../../pipeline/compare/why.ts';

test.each([
  ['planterne', 'planter'],
  ['bekymringen', 'bekymringer'],
  ['samtalerne', 'samtale'],
])('%s and %s have one stem', (a, b) => {
  expect(stemDanish(a)).toBe(stemDanish(b));
});

test('forms that no rule of endings brings together have one stem', () => {
  expect(danishStem('sov')).toBe(danishStem('sover'));
  expect(danishStem('børnene')).toBe(danishStem('barn'));
});

test('the Danish stem of any word is a beginning of it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå]{1,14}$/u), (word) => {
      expect(word.startsWith(stemDanish(word))).toBe(true);
    }),
  );
});

test('English stems join forms of a word', () => {
  expect(stemEnglish('relational')).toBe(stemEnglish('relations'));
});

test.each([
  ['den 1. september 2017', '1.9.2017'],
  ['2/12', 'den 2. december'],
  ['3/12 2024', '2024-12-03'],
  ['okt. 2016', 'oktober 2016'],
  ['undersøgt d. 19.3.25, varighed 75 min.', '19/3-25'],
])('%s and %s are the same date', (a, b) => {
  const [x, y] = [datesOf(a)[0], datesOf(b)[0]];
  expect(x !== undefined && y !== undefined && datesAgree(x, y) && dateKeys(x)[0] === dateKeys(y)[0]).toBe(true);
});

test('amounts are no dates', () => {
  expect(datesOf('skylder 140.000 kr., får 7,5 mg, bt 138/86')).toEqual([]);
});

test.each([
  ['4-6 timer om ugen', ['4 hour', '6 hour']],
  ['en halv time', ['30 minute']],
  ['140.000 kr.', ['140000 kr']],
  ['syv års skolegang', ['7 year']],
  ['2 x 2 timer', ['2 hour', '2 hour']],
])('%s is read as %j', (text, expected) => {
  expect(numbersOf(wordsOf(text)).map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
});

test('a compound is known by its parts', () => {
  expect(partsOf('nattesøvn', lexiconFor('da'))[0]).toBe(danishStem('søvn'));
});

test('why names the words that match and the words that differ', () => {
  expect(explain('value-changed', 'Timetallet er 4 timer.', 'Timetallet er nu 6 timer.')).toEqual({
    code: 'value-changed',
    same: ['timetallet', 'er', 'timer'],
    gone: ['4'],
    added: ['nu', '6'],
  });
});

test('no word of either passage is lost in the explanation', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', '4'), { maxLength: 8 }),
      fc.array(fc.constantFrom('a', 'b', 'c', '6'), { maxLength: 8 }),
      (from, to) => {
        const { same, gone, added } = explain('x', from.join(' '), to.join(' '));
        expect([...same, ...gone].toSorted()).toEqual([...from].toSorted());
        expect([...same, ...added].toSorted()).toEqual([...to].toSorted());
      },
    ),
  );
});
