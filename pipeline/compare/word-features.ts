import { isOpposite } from './language/directions.ts';
import { coverOf, gramCosine, type Matches, type PairShares } from './token-match.ts';
import type { Wording } from './wording.ts';

/** What of two wordings meets. */
export interface Met {
  readonly matches: Matches;
  readonly pairs: PairShares;
}

/** How far two passages share their words, and whether directions or denials exclude each other. */
export function wordFeatures(later: Wording, earlier: Wording, { matches, pairs }: Met): readonly number[] {
  const [of, back] = [coverOf(later, matches.later), coverOf(earlier, matches.earlier)];
  const names = later.tokens.filter((token, i) => token.kind === 'name' && matches.later[i] === 1).length;
  return [
    of.strict,
    back.strict,
    of.soft,
    back.soft,
    Math.min(of.soft, back.soft),
    of.left,
    back.left,
    of.heaviestLeft,
    back.heaviestLeft,
    of.met,
    gramCosine(later, earlier),
    pairs.later,
    pairs.earlier,
    Number(later.said === earlier.said),
    later.tokens.length,
    earlier.tokens.length,
    names,
    Number(isOpposite(later.directions, earlier.directions)),
    Number(later.isNegated !== earlier.isNegated),
    Number(later.isNegated),
    Number(earlier.isNegated),
    later.changeWords,
    earlier.changeWords,
    later.sameWords,
  ];
}

/** Shared words that stand under a negation on one side alone. */
export function negatedOtherwise(a: Wording, b: Wording): number {
  if (a.negated.size === 0 && b.negated.size === 0) return 0;
  return a.tokens.filter(({ key }) => a.negated.has(key) !== b.negated.has(key) && b.tokens.some((token) => token.key === key)).length;
}
