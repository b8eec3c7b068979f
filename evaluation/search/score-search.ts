import { matches, readQuery, termsOf } from '../../pipeline/search/index.ts';
import { unitsOf, type AnswerKey } from '../score/answer-key.ts';
import type { Figure } from '../score/figures.ts';
import { listedQueries, type ListedQuery } from './queries.ts';

/** What a query found among the passages of some cases, beside what it should find. */
export interface SearchResult {
  readonly query: string;
  readonly right: number;
  /** Texts that should have been found. */
  readonly missed: readonly string[];
  /** Texts that should not. */
  readonly wrong: readonly string[];
}

/** Runs the listed queries over the passages of cases as the annotator cut them. */
export function scoreSearch(cases: readonly AnswerKey[]): readonly SearchResult[] {
  const texts = cases.flatMap(({ documents }) => documents.flatMap((document) => unitsOf(document).map(({ text }) => text)));
  const passages = [...new Set(texts)].map((text) => ({ text, terms: termsOf(text) }));
  return listedQueries.map((listed) => {
    const { query } = readQuery(listed.query);
    const found = new Set(passages.filter(({ terms }) => query !== null && matches(query, terms)).map(({ text }) => text));
    const wanted = new Set(passages.filter(({ text }) => isWanted(listed, text)).map(({ text }) => text));
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

/** Recall and precision over all queries together, in the lines of the table. */
export function searchFiguresOf(results: readonly SearchResult[]): readonly Figure[] {
  const sum = (of: (result: SearchResult) => number): number => results.reduce((all, result) => all + of(result), 0);
  const right = sum((result) => result.right);
  const recall = right / (right + sum(({ missed }) => missed.length));
  const precision = right / (right + sum(({ wrong }) => wrong.length));
  return [
    { what: 'search recall, 50 listed queries', least: null, aim: 1, figure: recall },
    { what: 'search precision, 50 listed queries', least: null, aim: 1, figure: precision },
  ];
}

/** The queries that missed or found too much, with two examples each, for `--details`. */
export function searchAsText(results: readonly SearchResult[]): string {
  const lines = results
    .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
    .flatMap(({ query, right, missed, wrong }) => [
      `  ${query}: ${right} right, ${missed.length} missed, ${wrong.length} wrong`,
      ...missed.slice(0, 2).map((text) => `    missed: ${text.slice(0, 120)}`),
      ...wrong.slice(0, 2).map((text) => `    wrong:  ${text.slice(0, 120)}`),
    ]);
  return ['-- search', ...lines].join('\n');
}
