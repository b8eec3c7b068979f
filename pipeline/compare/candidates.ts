import type { Entry } from './entry.ts';
import { signaturesOf } from './signatures.ts';

/** What bounds the work per passage, whatever the size of the case. */
export const limits = {
  /** Standings looked at per key, the latest ones: newest values and repeats are what a later passage answers to. */
  perKey: 60,
  /** Candidates judged per passage. */
  candidates: 24,
} as const;

/** Inverted lists over the passages of earlier documents, added in the order of the case. */
export interface CaseIndex {
  add(entries: readonly Entry[]): void;
  /** The earlier passages most alike, best first; of those with the very same words only the latest. */
  candidatesFor(entry: Entry): readonly Entry[];
}

export function createCaseIndex(): CaseIndex {
  const lists = new Map<string, Entry[]>();
  const orderOf = new Map<Entry, number>();
  return {
    add(entries) {
      for (const entry of entries) {
        orderOf.set(entry, orderOf.size);
        for (const { key } of signaturesOf(entry)) {
          const list = lists.get(key);
          if (list === undefined) lists.set(key, [entry]);
          else list.push(entry);
        }
      }
    },
    candidatesFor(entry) {
      const scores = new Map<Entry, number>();
      for (const { key, weight } of signaturesOf(entry)) {
        const list = lists.get(key) ?? [];
        for (let i = Math.max(0, list.length - limits.perKey); i < list.length; i += 1) {
          const earlier = list[i];
          if (earlier !== undefined) scores.set(earlier, (scores.get(earlier) ?? 0) + weight);
        }
      }
      const ranked = [...scores].map(([earlier, score]) => ({ earlier, order: orderOf.get(earlier) ?? 0, score: score / Math.sqrt(8 + earlier.wording.weight) }));
      return latestOfEqual(ranked.sort((a, b) => b.score - a.score || b.order - a.order).map(({ earlier }) => earlier)).slice(0, limits.candidates);
    },
  };
}

/** Equal words have equal scores but for labels, so of a run of copies the latest comes first and the others are dropped. */
function latestOfEqual(ranked: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of ranked) {
    const key = entry.wording.plain.join(' ');
    const known = seen.get(key);
    if (known === undefined) seen.set(key, entry);
  }
  return [...seen.values()];
}
