/** What a person looks for, as a tree. Words are in the spelling of search. */
export type Query =
  /** The word in any form, alone or as part of a compound. */
  | { readonly kind: 'word'; readonly word: string }
  /** Words that begin so. */
  | { readonly kind: 'prefix'; readonly word: string }
  /** These very words, one after the other. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] };

/** What was read otherwise than it was written; told to the person. */
export const queryNotes = [
  'quote-not-closed',
  'parenthesis-not-closed',
  'operator-left-out',
  'common-words-left-out',
  'too-many-words',
] as const;
export type QueryNote = (typeof queryNotes)[number];

/** A query that was read; `query` is null where nothing is to be found by it: no word, or only words that must not stand there. */
export interface ReadQuery {
  readonly query: Query | null;
  readonly notes: readonly QueryNote[];
}
