import { describe, expect, test } from 'vitest';

import { failures } from '../../../domain/failures.ts';
import { documentKinds, flags, headingIds, natures, statuses, voices } from '../../../domain/labels.ts';
import { noticeCodes } from '../../../domain/notice.ts';
import { roles } from '../../../domain/people.ts';
import { languages, sayDate, textsFor } from '../../../domain/texts/index.ts';

describe.each(languages)('texts in %s', (language) => {
  const texts = textsFor(language);
  const tables = [
    ['failure', Object.keys(failures), texts.failures],
    ['notice', noticeCodes, texts.notices],
    ['heading', headingIds, texts.headings],
    ['heading inside a sentence', headingIds, texts.about],
    ['kind', documentKinds, texts.kinds],
    ['flag', flags, texts.flags],
    ['sentence of a flag', flags, texts.flagSentences],
    ['voice', voices, texts.voices],
    ['nature', natures, texts.natures],
    ['status', statuses, texts.overview.statuses],
    ['role', roles, texts.roles],
  ] as const;

  test.each(tables)('every %s has words, and none is left over', (_name, codes, table) => {
    const words: Readonly<Record<string, string>> = table;
    expect(Object.keys(words).toSorted()).toEqual([...codes].toSorted());
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each([
    ['failure', texts.failures],
    ['notice', texts.notices],
    ['flag', texts.flagSentences],
  ])('what is said of a %s is a whole sentence', (_name, table) => {
    expect(Object.values(table).filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  });

  test('no two failures share a sentence', () => {
    const sentences = Object.values(texts.failures);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test('one of a thing is not counted as many', () => {
  expect(textsFor('da').overview.headline(1, 1, 1, null)).toBe('1 side i sagen; 1 ny oplysning i 1 dokument');
});

test('the headline names the pages, the news and since when', () => {
  expect(textsFor('da').overview.headline(312, 9, 2, '3. marts 2025')).toBe(
    '312 sider i sagen; 9 nye oplysninger i 2 dokumenter siden 3. marts 2025',
  );
});

test('a day is said as people write it, in each language', () => {
  expect(languages.map((language) => sayDate('2025-03-03', textsFor(language)))).toEqual(['3. marts 2025', '3 March 2025']);
});

test('a date that is no day comes back as it stands', () => {
  expect(sayDate('foråret', textsFor('da'))).toBe('foråret');
});
