import { compareOrder, type DocumentHead } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { laterFirst, type Entry } from './entry.ts';
import { signaturesOf } from './signatures.ts';

/** What bounds the work per passage, whatever the size of the case. */
export const limits = {
  /** Standings looked at per key, the latest ones: newest values and repeats are what a later passage answers to. */
  perKey: 60,
  /** Candidates judged per passage. */
  candidates: 24,
} as const;

/** Inverted lists over the passages of a case, each in the order of the case, whatever order they were added in. */
export interface CaseIndex {
  readonly add: (entries: readonly Entry[]) => void;
  readonly remove: (entries: readonly Entry[]) => void;
  /** The passages of earlier documents most alike, best first; of those with the very same words only the latest. */
  readonly candidatesFor: (entry: Entry) => readonly Entry[];
  /** Later documents that may answer to one of these passages: those to be judged again where the passages come or go. */
  readonly laterThan: (entries: readonly Entry[]) => ReadonlySet<Sha256>;
}

export function createCaseIndex(): CaseIndex {
  const lists = new Map<string, Entry[]>();
  return {
    add(entries) {
      for (const entry of entries) for (const { key } of signaturesOf(entry)) insert(lists, key, entry);
    },
    remove(entries) {
      for (const entry of entries) {
        for (const { key } of signaturesOf(entry)) {
          const list = lists.get(key) ?? [];
          const at = list.indexOf(entry);
          if (at >= 0) list.splice(at, 1);
          if (list.length === 0) lists.delete(key);
        }
      }
    },
    candidatesFor: (entry) => rank(entry, lists),
    laterThan: (entries) =>
      new Set(entries.flatMap((entry) => signaturesOf(entry).flatMap(({ key }) => answering(entry, lists.get(key) ?? [])))),
  };
}

function insert(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) return void lists.set(key, [entry]);
  // Documents mostly come in order: the end is tried first.
  const last = list.at(-1);
  if (last === undefined || laterFirst(last, entry) > 0) return void list.push(entry);
  list.splice(
    firstWhere(list, (other) => laterFirst(other, entry) < 0),
    0,
    entry,
  );
}

/** Position of the first of a sorted list that is true; its length where none is. */
function firstWhere(list: readonly Entry[], isTrue: (entry: Entry) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && isTrue(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const startOf = (list: readonly Entry[], head: DocumentHead): number => firstWhere(list, (other) => compareOrder(other.head, head) >= 0);

function rank(entry: Entry, lists: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] {
  const scores = new Map<Entry, number>();
  for (const { key, weight } of signaturesOf(entry)) {
    const list = lists.get(key);
    if (list === undefined) continue;
    const end = startOf(list, entry.head);
    for (let i = Math.max(0, end - limits.perKey); i < end; i += 1) {
      const earlier = list[i];
      if (earlier !== undefined) scores.set(earlier, (scores.get(earlier) ?? 0) + weight);
    }
  }
  const ranked = [...scores].map(([earlier, score]) => ({ earlier, score: score / Math.sqrt(8 + earlier.wording.weight) }));
  const best = ranked.toSorted((a, b) => b.score - a.score || laterFirst(a.earlier, b.earlier));
  return latestOfEqual(
    best.map(({ earlier }) => earlier),
    limits.candidates,
  );
}

/** Equal words have equal scores but for labels, so of a run of copies the latest comes first and the others are dropped. */
function latestOfEqual(ranked: readonly Entry[], most: number): readonly Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of ranked) {
    if (seen.size === most) break;
    const key = entry.wording.said;
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}

/** Documents after an entry in whose reach it stands: fewer than `perKey` passages of documents before them lie between. */
function answering(entry: Entry, list: readonly Entry[]): readonly Sha256[] {
  const own = firstWhere(list, (other) => laterFirst(other, entry) <= 0);
  const found: Sha256[] = [];
  let start = -1;
  for (let i = own; i < list.length; i += 1) {
    const { head } = list[i] ?? entry;
    if (compareOrder(head, entry.head) <= 0 || head.sha256 === found.at(-1)) continue;
    start = i;
    if (start - own > limits.perKey) break;
    found.push(head.sha256);
  }
  return found;
}
