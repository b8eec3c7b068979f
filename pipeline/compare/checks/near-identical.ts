import type { Check } from '../../../domain/document.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import type { Entry } from '../entry.ts';
import { pairFeatureNames } from '../pair-features.ts';
import { quote } from './report-kinds.ts';

/** Shorter reports are alike by nature; `empty` speaks of those. */
const LEAST_PASSAGES = 5;
const LEAST_WORDS = 22;
/** Share of passages that must stand in the twin; one in nearly the same words (another figure, another name) counts half. */
const LEAST_SHARE = 0.72;
const NEARLY = 0.72;
const NEARLY_IN_PAIRS = 0.6;
const HALF = 0.5;

/** The earlier report that this one repeats nearly word for word. */
export interface Twin {
  readonly flagOf: Sha256;
  /** Rests on the passages that differ: so little is new. */
  readonly check: Check;
}

/** A passage with the earlier passages it was laid beside, and what came of it, as `pairFeatureNames` names it. */
export interface Laid {
  readonly entry: Entry;
  readonly rivals: readonly { readonly earlier: Entry; readonly features: readonly number[] }[];
}

/** @param laid the passages of a report that say something */
export function findTwin(laid: readonly Laid[], isTwinKind: (entry: Entry) => boolean): Twin | null {
  const words = laid.reduce((sum, { entry }) => sum + entry.wording.plain.length, 0);
  if (laid.length < LEAST_PASSAGES || words < LEAST_WORDS) return null;
  const shares = new Map<Sha256, { readonly same: Set<Entry>; readonly near: Set<Entry> }>();
  for (const { entry, rivals } of laid) {
    for (const { earlier, features } of rivals) {
      if (!isTwinKind(earlier) || !isNearly(features)) continue;
      const { same, near } = shares.get(earlier.head.sha256) ?? { same: new Set<Entry>(), near: new Set<Entry>() };
      (earlier.wording.said === entry.wording.said ? same : near).add(entry);
      shares.set(earlier.head.sha256, { same, near });
    }
  }
  const shareOf = ({ same, near }: { readonly same: Set<Entry>; readonly near: Set<Entry> }): number =>
    (same.size + HALF * near.difference(same).size) / laid.length;
  // The order of hashes decides between two twins of equal share, so that the answer never hangs on the order of candidates.
  const [twin] = [...shares].toSorted(([a, x], [b, y]) => shareOf(y) - shareOf(x) || (a < b ? -1 : 1));
  if (twin === undefined || shareOf(twin[1]) < LEAST_SHARE) return null;
  const differing = laid.filter(({ entry }) => !twin[1].same.has(entry)).map(({ entry }) => entry.passage);
  return { flagOf: twin[0], check: { code: 'near_identical', words: quote(differing, 8) } };
}

const [GRAMS, PAIRS_LATER, PAIRS_EARLIER] = (['grams', 'pairsLater', 'pairsEarlier'] as const).map((name) =>
  pairFeatureNames.indexOf(name),
);

/** In nearly the same letters, or with most neighbouring words the same: a short sentence with another figure. */
function isNearly(features: readonly number[]): boolean {
  const valueAt = (at: number | undefined): number => features[at ?? -1] ?? 0;
  return valueAt(GRAMS) >= NEARLY || Math.min(valueAt(PAIRS_LATER), valueAt(PAIRS_EARLIER)) >= NEARLY_IN_PAIRS;
}
