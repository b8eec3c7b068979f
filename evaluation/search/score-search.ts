import { matches, readQuery, termsOf } from '../../pipeline/search/index.ts';
import { unitsOf } from '../score/answer-key.ts';
import { openCases, readAnswerKey } from '../open-cases.ts';
import { listedQueries, type ListedQuery } from './queries.ts';

/** What a query found among the passages of the open cases, beside what it should find. */
export interface SearchResult {
  readonly query: string;
  readonly right: number;
  /** Texts that should have been found. */
  readonly missed: readonly string[];
  /** Texts that should not. */
  readonly wrong: readonly string[];
}

/** Runs the listed queries over the passages of the open cases as the annotator cut them. */
export function scoreSearch(): readonly SearchResult[] {
  const texts = openCases.flatMap((name) => readAnswerKey(name).documents.flatMap((document) => unitsOf(document).map(({ text }) => text)));
  const terms = texts.map((text) => ({ text, terms: termsOf(text) }));
  return listedQueries.map((listed) => {
    const { query } = readQuery(listed.query);
    const found = new Set(terms.filter((passage) => query !== null && matches(query, passage.terms)).map(({ text }) => text));
    const wanted = new Set(texts.filter((text) => isWanted(listed, text)));
    return {
      query: listed.query,
      right: wanted.intersection(found).size,
      missed: [...wanted.difference(found)],
      wrong: [...found.difference(wanted)],
    };
  });
}

function isWanted({ finds, not = [] }: ListedQuery, text: string): boolean {
  return finds.every((pattern) => pattern.test(text)) && !not.some((pattern) => pattern.test(text));
}
