import type { Check } from '../../../domain/document.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import type { Entry } from '../entry.ts';
import { gramCosine } from '../token-match.ts';
import { quote } from './report-kinds.ts';

/** Shorter reports are alike by nature; `empty` speaks of those. */
const LEAST_PASSAGES = 5;
const LEAST_WORDS = 22;
/** Share of passages that must stand in the twin, in the same or nearly the same words. */
const LEAST_SHARE = 0.7;
const NEARLY = 0.72;

/** The earlier report that this one repeats nearly word for word. */
export interface Twin {
  readonly flagOf: Sha256;
  /** Rests on the passages that differ: so little is new. */
  readonly check: Check;
}

/** A passage with the earlier passages it was laid beside. */
export interface Laid {
  readonly entry: Entry;
  readonly rivals: readonly { readonly earlier: Entry }[];
}

/** @param laid the passages of a report that say something */
export function findTwin(laid: readonly Laid[], isTwinKind: (entry: Entry) => boolean): Twin | null {
  const words = laid.reduce((sum, { entry }) => sum + entry.wording.plain.length, 0);
  if (laid.length < LEAST_PASSAGES || words < LEAST_WORDS) return null;
  const shared = new Map<Sha256, Set<Entry>>();
  for (const { entry, rivals } of laid) {
    for (const { earlier } of rivals) {
      if (!isTwinKind(earlier) || gramCosine(entry.wording, earlier.wording) < NEARLY) continue;
      const own = shared.get(earlier.head.sha256) ?? new Set<Entry>();
      shared.set(earlier.head.sha256, own.add(entry));
    }
  }
  // The order of hashes decides between two twins of equal share, so that the answer never hangs on the order of candidates.
  const [twin] = [...shared].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  if (twin === undefined || twin[1].size / laid.length < LEAST_SHARE) return null;
  const exact = new Set(laid.filter(({ entry, rivals }) => rivals.some(({ earlier }) => earlier.head.sha256 === twin[0] && earlier.wording.plain.join(' ') === entry.wording.plain.join(' '))).map(({ entry }) => entry));
  return { flagOf: twin[0], check: { code: 'near_identical', words: quote(laid.filter(({ entry }) => !exact.has(entry)).map(({ entry }) => entry.passage), 8) } };
}
