import { searchStem } from './language/search-stem.ts';
import { wordsIn, type PlacedWord } from './language/words-in.ts';
import type { Query } from './query.ts';
import { stemsOf } from './terms-of.ts';

/** Characters [start, end) of a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The words of a text that a query found, in their order; what must not be there marks nothing. A phrase is one mark. */
export function markWords(query: Query, text: string): readonly Mark[] {
  const words = wordsIn(text);
  const found = marksOf(query, words).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((mark, at) => found.slice(0, at).every((before) => mark.start >= before.end));
}

function marksOf(query: Query, words: readonly PlacedWord[]): readonly Mark[] {
  switch (query.kind) {
    case 'word': {
      const stem = searchStem(query.word);
      return words.filter(({ word }) => stemsOf(word).includes(stem));
    }
    case 'prefix':
      return words.filter(({ word }) => word.startsWith(query.word));
    case 'phrase':
      return words.flatMap(({ start }, at) => {
        const run = words.slice(at, at + query.words.length);
        const last = run.at(-1);
        const isPhrase = run.length === query.words.length && run.every(({ word }, in_) => word === query.words[in_]);
        return isPhrase && last !== undefined ? [{ start, end: last.end }] : [];
      });
    case 'not':
      return [];
    case 'and':
    case 'or':
      return query.of.flatMap((part) => marksOf(part, words));
  }
}
