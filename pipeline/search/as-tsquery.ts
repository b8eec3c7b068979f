import { STEM_MARK } from './as-tsvector.ts';
import { searchStem } from './language/search-stem.ts';
import type { Query } from './query.ts';

/** A query as the text of a `tsquery`; words hold letters and digits alone, so nothing needs an escape. */
export function asTsquery(query: Query): string {
  switch (query.kind) {
    case 'word':
      return `'${STEM_MARK}${searchStem(query.word)}'`;
    case 'prefix':
      return `'${query.word}':*`;
    case 'phrase':
      return `(${query.words.map((word) => `'${word}'`).join(' <-> ')})`;
    case 'not':
      return `!(${asTsquery(query.of)})`;
    case 'and':
    case 'or':
      return `(${query.of.map(asTsquery).join(query.kind === 'and' ? ' & ' : ' | ')})`;
  }
}
