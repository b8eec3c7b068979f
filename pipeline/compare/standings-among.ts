import { laterFirst, type Entry } from './entry.ts';
import { factKey } from './signatures.ts';

/** Bits of one number that a word has its place in; more words take more numbers. */
const BITS = 31;

interface Mark {
  readonly entry: Entry;
  readonly rank: number;
  readonly hasFact: boolean;
  /** Which of the passage's words it shares, as bits. */
  readonly words: readonly number[];
}

/** For each candidate: how many newer ones hold the same kind of fact, how many hold all the words it shares with the passage, and its rank. */
export function standingsAmong(later: Entry, candidates: readonly Entry[]): readonly (readonly number[])[] {
  const kinds = new Set(later.passage.facts.map(factKey));
  const positions = new Map([...new Set(later.wording.tokens.map(({ key }) => key))].map((key, at) => [key, at]));
  const marks = candidates.map((entry, rank): Mark => ({
    entry,
    rank,
    hasFact: kinds.size > 0 && entry.passage.facts.some((fact) => kinds.has(factKey(fact))),
    words: sharedWords(entry, positions),
  }));
  const standings: (readonly number[])[] = marks.map(() => []);
  const newer: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => laterFirst(a.entry, b.entry))) {
    const facts = mark.hasFact ? newer.filter(({ hasFact }) => hasFact).length : -1;
    const isAny = mark.words.some((bits) => bits !== 0);
    standings[mark.rank] = [facts, isAny ? newer.filter(({ words }) => holds(words, mark.words)).length : -1, mark.rank];
    newer.push(mark);
  }
  return standings;
}

function sharedWords({ wording }: Entry, positions: ReadonlyMap<string, number>): readonly number[] {
  const words = Array.from({ length: Math.ceil(positions.size / BITS) }, () => 0);
  for (const { key } of wording.tokens) {
    const at = positions.get(key);
    if (at !== undefined) words[Math.floor(at / BITS)] = (words[Math.floor(at / BITS)] ?? 0) | (1 << (at % BITS));
  }
  return words;
}

const holds = (all: readonly number[], some: readonly number[]): boolean => some.every((bits, at) => (bits & ~(all[at] ?? 0)) === 0);
