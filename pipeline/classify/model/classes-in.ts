import { createPhraseFinder } from './phrase-finder.ts';
import { wordClasses } from './word-classes/index.ts';

const rows = Object.entries(wordClasses).flatMap(([name, phrases]) => phrases.map((phrase) => ({ name, phrase })));
const find = createPhraseFinder(rows.map((row) => row.phrase));

/** Which classes of words stand in a sentence in its normal form, and at how many ends of words. */
export function classesIn(normal: string): ReadonlyMap<string, number> {
  const ends = new Map<string, Set<number>>();
  for (const hit of find(normal)) {
    const name = rows[hit.phrase]?.name;
    if (name === undefined) continue;
    const seen = ends.get(name) ?? new Set();
    ends.set(name, seen.add(hit.end));
  }
  return new Map([...ends].map(([name, seen]) => [name, seen.size]));
}
