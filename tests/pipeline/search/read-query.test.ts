import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTsquery, markWords, matches, readQuery, termsOf } from '../../../pipeline/search/index.ts';

const asked = (typed: string): string | null => {
  const { query } = readQuery(typed);
  return query === null ? null : asTsquery(query);
};

test.each([
  ['smerter ryg', `('~smert' & '~ryg')`],
  ['angst ELLER depression', `('~angst' | '~depression')`],
  ['angst OR depression', `('~angst' | '~depression')`],
  ['medicin IKKE smerter', `('~medicin' & !('~smert'))`],
  ['medicin -smerter', `('~medicin' & !('~smert'))`],
  ['(angst ELLER stress) OG job', `(('~angst' | '~stres') & '~job')`],
  ['“egen læge”', `('egen' <-> 'læge')`],
  ['3/12', `('3' <-> '12')`],
  ['smert*', `'smert':*`],
  ['laege', `'~læge'`],
])('%s is asked as %s', (typed, expected) => {
  expect(asked(typed)).toBe(expected);
});

test.each([
  ['ondt i ryggen', 'common-words-left-out'],
  ['"egen læge', 'quote-not-closed'],
  ['(angst ELLER stress', 'parenthesis-not-closed'],
  ['angst) stress', 'parenthesis-not-closed'],
  ['OG smerter', 'operator-left-out'],
  ['smerter ELLER', 'operator-left-out'],
  [Array(50).fill('ord').join(' '), 'too-many-words'],
])('%s is read as well as it can be, and %s is told', (typed, note) => {
  const { query, notes } = readQuery(typed);
  expect([query === null, notes]).toEqual([false, [note]]);
});

test.each(['', ' ', '()', '*', 'IKKE smerter', 'angst ELLER IKKE stress'])('“%s” finds nothing in particular', (typed) => {
  expect(asked(typed)).toBeNull();
});

test('common words count where nothing else must be there', () => {
  expect(asked('hun IKKE knæ')).toBe(`('~hun' & !('~knæ'))`);
});

test('whatever is typed becomes letters, digits and operators of a tsquery', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      expect(asked(typed) ?? '').toMatch(/^(?:[()&|!~ ]|<->|:\*|'~?[\p{L}\p{M}\p{N}]+')*$/u);
    }),
  );
});

test('what matches without IKKE has a mark, and every mark lies in the text', () => {
  const words = fc.constantFrom('smerter', 'ryg', 'rygsmerter', 'helbred', 'søvn', 'og', 'hun', 'læge', 'knæet');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), words, (text, typed) => {
      const { query } = readQuery(typed);
      const written = text.join(' ');
      if (query === null || !matches(query, termsOf(written))) return;
      const marks = markWords(query, written);
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.every(({ start, end }) => start >= 0 && start < end && end <= written.length)).toBe(true);
    }),
  );
});

test('a phrase is one mark', () => {
  const { query } = readQuery('"egen læge"');
  if (query === null) throw new RangeError('a phrase is a query');
  const text = 'Hendes egen læge er enig.';
  expect(markWords(query, text).map(({ start, end }) => text.slice(start, end))).toEqual(['egen læge']);
});
