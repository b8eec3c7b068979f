import { expect, test } from 'vitest';
import { normalForm } from '../../../pipeline/classify/model/normal-form.ts';
import { createPhraseFinder } from '../../../pipeline/classify/model/phrase-finder.ts';

const phrasesIn = (phrases: readonly string[], text: string): readonly string[] =>
  [...new Set(createPhraseFinder(phrases)(normalForm(text)).map((hit) => phrases[hit.phrase] ?? ''))].toSorted();

test('the normal form keeps letters, percent and paragraph signs and makes every number a #', () => {
  expect(normalForm('Fra 7,5 til 9 timer, jf. § 27 (80%).')).toBe(' fra # til # timer jf § # # % ');
});

test('a phrase is whole words', () => {
  expect(phrasesIn(['øl', 'mål'], 'Følelser og måltider')).toEqual([]);
});

test('a star leaves a word open at its end or its beginning', () => {
  expect(phrasesIn(['fremmød*', '*misbrug*'], 'Fremmødet er godt trods blandingsmisbruget')).toEqual(['*misbrug*', 'fremmød*']);
});

test('three points leave out words, in order only', () => {
  expect(phrasesIn(['fra # ... til #'], 'fra 6 timer om ugen til 9')).toEqual(['fra # ... til #']);
  expect(phrasesIn(['fra # ... til #'], 'til 9 fra 6')).toEqual([]);
});

test('phrases that share their beginning and their end are all found', () => {
  expect(phrasesIn(['sat op', 'op', 'timer', 'er sat op'], 'Timetallet er sat op')).toEqual(['er sat op', 'op', 'sat op']);
});
