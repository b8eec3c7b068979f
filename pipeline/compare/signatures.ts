import type { Entry } from './entry.ts';

/** One inverted-list key and how much a meeting under it counts. */
export interface Signature {
  readonly key: string;
  readonly weight: number;
}

/** A concept or a part of a compound says less than the word itself. */
const WAY_SHARE = 0.45;
const HEADING_WEIGHT = 2;
const FACT_WEIGHT = 5;
const EXACT_WEIGHT = 40;

/** Keys under which a passage is found again: its words, their concepts, its numbers and dates, its facts, its heading, its very words. */
export function signaturesOf({ passage, wording }: Pick<Entry, 'passage' | 'wording'>): readonly Signature[] {
  const signatures = new Map<string, number>();
  const add = (key: string, weight: number): void => void signatures.set(key, Math.max(signatures.get(key) ?? 0, weight));
  for (const { key, ways, weight } of wording.tokens) {
    add(key, weight);
    for (const way of ways) add(way, weight * WAY_SHARE);
  }
  for (const fact of passage.facts) add(factKey(fact), FACT_WEIGHT);
  add(`h:${passage.heading}`, HEADING_WEIGHT);
  add(`=${wording.said}`, EXACT_WEIGHT);
  return [...signatures].map(([key, weight]) => ({ key, weight }));
}

/** What a fact is about, without its value: weekly hours meet weekly hours. */
export function factKey(fact: Entry['passage']['facts'][number]): string {
  if (fact.type === 'score') return `f:score:${fact.name.toLowerCase()}`;
  return fact.type === 'diagnosis' && fact.code !== null ? `f:diagnosis:${fact.code.replace('.', '').toUpperCase()}` : `f:${fact.type}`;
}
