import { bestMatches, coverOf, gramCosine, pairShare } from './token-match.ts';
import type { Wording } from './wording.ts';

/** How far two passages share their words, and whether directions or denials exclude each other. */
export function wordFeatures(later: Wording, earlier: Wording): readonly number[] {
  const [matches, backward] = bestMatches(later, earlier);
  const [of, back] = [coverOf(later, matches), coverOf(earlier, backward)];
  const names = later.tokens.filter((token, i) => token.kind === 'name' && matches[i] === 1).length;
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
    pairShare(later.plain, earlier.plain),
    pairShare(earlier.plain, later.plain),
    Number(later.said === earlier.said),
    later.tokens.length,
    earlier.tokens.length,
    names,
    Number(isOpposite(later, earlier)),
    Number(later.isNegated !== earlier.isNegated),
    Number(later.isNegated),
    Number(earlier.isNegated),
    later.changeWords,
    earlier.changeWords,
    later.sameWords,
  ];
}

/** Directions and degrees that exclude each other; stems of both sides. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:øg|stig|hæv|optrap)/u, /^(?:sænk|fald|nedsat|nedtrap|nedsæt|reducer|aftrap)/u],
  [/^(?:begynd|start|påbegynd|genoptag|indle)/u, /^(?:slut|stop|ophør|afslut|seponer|afbrud|afbry)/u],
  [/^(?:let|mild|beskeden)/u, /^(?:svær|alvor|kraft|betyd|moderat|middelsvær)/u],
  [/^(?:god|bedr|fremgang|forbedr|lettet)/u, /^(?:vær|dårlig|forvær|tilbage|ring)/u],
  [/^(?:sikker|afklar)/u, /^(?:usikker|uafklar|tvivl)/u],
  [/^stationær/u, /^(?:bedr|ustabil)/u],
  [/^forlæng/u, /^(?:slut|afslut|ophør)/u],
];

const has = (wording: Wording, pattern: RegExp): boolean => wording.tokens.some(({ key }) => pattern.test(key));

function isOpposite(a: Wording, b: Wording): boolean {
  return OPPOSITES.some(([one, other]) => (has(a, one) && has(b, other)) || (has(a, other) && has(b, one)));
}

/** Shared words that stand under a negation on one side alone. */
export function negatedOtherwise(a: Wording, b: Wording): number {
  return a.tokens.filter(({ key }) => a.negated.has(key) !== b.negated.has(key) && b.tokens.some((token) => token.key === key)).length;
}
