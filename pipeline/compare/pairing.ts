import type { Entry } from './entry.ts';
import type { CompareModel } from './model/compare-model.ts';
import { pairFeatures } from './pair-features.ts';
import { scoresOf, sharesOf } from './trees.ts';

/** One earlier passage that a later one may answer to. */
export interface Rival {
  readonly earlier: Entry;
  readonly features: readonly number[];
  /** Log odds that both speak of the same matter. */
  readonly link: number;
  /** Log odds of repeated, changed, conflicting, given the same matter. */
  readonly relations: readonly [number, number, number];
  /** The same as shares that add up to 1. */
  readonly shares: readonly number[];
}

/** A passage with its rivals, the likeliest first. */
export interface Pairing {
  readonly entry: Entry;
  readonly rivals: readonly Rival[];
}

export type PairModel = Pick<CompareModel, 'link' | 'relations'>;

/** Rivals whose relation is asked for; beyond them the same matter is too unlikely. */
const RELATED = 6;

/** Lays a passage beside its candidates. */
export function pairUp(entry: Entry, candidates: readonly Entry[], model: PairModel): Pairing {
  return rankRivals(entry, candidates, pairFeatures(entry, candidates), model);
}

/** The same, where the features of each candidate are at hand. */
export function rankRivals(
  entry: Entry,
  candidates: readonly Entry[],
  rows: readonly (readonly number[])[],
  { link, relations }: PairModel,
): Pairing {
  const links = scoresOf(link, rows);
  const linked = candidates.map((earlier, at) => ({ earlier, features: rows[at] ?? [], link: links[at] ?? 0 }));
  // Candidates come best first and later first among equals; the sort is stable.
  const likeliest = linked.toSorted((a, b) => b.link - a.link);
  const related = likeliest.slice(0, RELATED).map(({ features }) => features);
  const repeated = scoresOf(relations.repeated, related);
  const changed = scoresOf(relations.changed, related);
  const conflicting = scoresOf(relations.conflicting, related);
  const rivals = likeliest.map((rival, rank): Rival => {
    if (rank >= RELATED) return { ...rival, relations: [0, 0, 0], shares: [0, 0, 0] };
    const scores = [repeated[rank] ?? 0, changed[rank] ?? 0, conflicting[rank] ?? 0] as const;
    return { ...rival, relations: scores, shares: sharesOf(scores) };
  });
  return { entry, rivals };
}
