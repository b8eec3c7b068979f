import { searchStem } from './language/search-stem.ts';
import type { Query } from './query.ts';
import type { Terms } from './terms-of.ts';

/** Whether a text with these terms fits a query; the same as Postgres answers for `as-tsvector` and `as-tsquery`. */
export function matches(query: Query, terms: Terms): boolean {
  switch (query.kind) {
    case 'word':
      return terms.stems.has(searchStem(query.word));
    case 'prefix':
      return terms.words.keys().some((word) => word.startsWith(query.word));
    case 'phrase':
      return holdsPhrase(query.words, terms);
    case 'not':
      return !matches(query.of, terms);
    case 'and':
      return query.of.every((part) => matches(part, terms));
    case 'or':
      return query.of.some((part) => matches(part, terms));
  }
}

function holdsPhrase(words: readonly string[], terms: Terms): boolean {
  const [first = ''] = words;
  return (terms.words.get(first) ?? []).some((start) => words.every((word, at) => terms.words.get(word)?.includes(start + at) ?? false));
}
