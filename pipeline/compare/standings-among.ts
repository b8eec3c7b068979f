import { laterFirst, type Entry } from './entry.ts';
import { factKey } from './signatures.ts';

/** For each candidate: how many newer ones hold the same kind of fact, how many hold all the words it shares with the passage, and its rank. */
export function standingsAmong(later: Entry, candidates: readonly Entry[]): readonly (readonly number[])[] {
  const kinds = new Set(later.passage.facts.map(factKey));
  const positions = new Map(later.wording.tokens.map(({ key }, at) => [key, at]));
  const marks = candidates.map((entry) => ({
    entry,
    hasFact: entry.passage.facts.some((fact) => kinds.has(factKey(fact))),
    words: new Set(entry.wording.tokens.flatMap(({ key }) => positions.get(key) ?? [])),
  }));
  return marks.map((mark, rank) => {
    const newer = marks.filter((other) => other !== mark && laterFirst(other.entry, mark.entry) < 0);
    const facts = mark.hasFact ? newer.filter(({ hasFact }) => hasFact).length : -1;
    return [facts, mark.words.size === 0 ? -1 : newer.filter(({ words }) => mark.words.isSubsetOf(words)).length, rank];
  });
}
