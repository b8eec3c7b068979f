import { headingIds, voices } from '../../domain/labels.ts';
import { laterFirst, type Entry } from './entry.ts';
import { factFeatures } from './fact-features.ts';
import { factKey } from './signatures.ts';
import { bestMatches, coverOf, gramCosine, pairShare } from './token-match.ts';
import { valueFeatures } from './value-features.ts';
import type { Wording } from './wording.ts';

/** What the judge looks at in a pair, in the order of its numbers. A model is made for these names and refuses others. */
export const pairFeatureNames = [
  'strictLater', 'strictEarlier', 'softLater', 'softEarlier', 'softLeast', 'leftLater', 'leftEarlier', 'heaviestLeftLater', 'heaviestLeftEarlier', 'metLater', 'grams', 'pairsLater', 'pairsEarlier', 'equal',
  'tokensLater', 'tokensEarlier', 'names', 'opposite', 'negationDiffers', 'negatedLater', 'negatedEarlier', 'changeWordsLater', 'changeWordsEarlier', 'sameWordsLater',
  'numbersShared', 'numbersOnlyLater', 'numbersOnlyEarlier', 'unitsShared', 'unitsOtherValue', 'datesAgree', 'datesOnlyLater', 'datesOnlyEarlier', 'datesDiffer',
  'factsSame', 'factsOther', 'factsOnlyLater', 'scoreSame', 'diagnosisSame',
  'headingSame', 'voiceSame', 'natureSame', 'headingLater', 'headingEarlier', 'voiceLater', 'voiceEarlier', 'natureLater', 'natureEarlier', 'sectionShared', 'labelSame',
  'authorSame', 'organisationSame', 'kindSame', 'doctors', 'days', 'position', 'before', 'after', 'bare', 'negatedOtherwise', 'citing', 'inSummary', 'newerFacts', 'newerAlike', 'rank',
] as const;

const natureOf = { observation: 0, assessment: 1, plan: 2 } as const;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * What two passages share and where they differ, as numbers for the judge.
 *
 * @param among all candidates: whether a newer one speaks of the same fact
 */
export function pairFeatures(later: Entry, earlier: Entry, among: readonly Entry[]): readonly number[] {
  const [a, b] = [later.passage, earlier.passage];
  return [
    ...wordFeatures(later.wording, earlier.wording),
    ...valueFeatures(later.wording, earlier.wording),
    ...factFeatures(a.facts, b.facts),
    Number(a.heading === b.heading), Number(a.voice === b.voice), Number(a.nature === b.nature),
    headingIds.indexOf(a.heading), headingIds.indexOf(b.heading), voices.indexOf(a.voice), voices.indexOf(b.voice), natureOf[a.nature], natureOf[b.nature],
    shared(later.section, earlier.section), Number(a.label !== null && a.label === b.label),
    ...sourceFeatures(later, earlier),
    Math.abs(later.position - earlier.position), alike(later.before, earlier.before), alike(later.after, earlier.after),
    Number(later.wording.tokens.length <= 2),
    negatedOtherwise(later.wording, earlier.wording), Number(later.wording.isCiting), Number(SUMMARY.test(later.passage.section?.toLowerCase() ?? '')),
    ...amongFeatures(later, earlier, among),
  ];
}

function wordFeatures(later: Wording, earlier: Wording): readonly number[] {
  const [matches, backward] = [bestMatches(later, earlier), bestMatches(earlier, later)];
  const [of, back] = [coverOf(later, matches), coverOf(earlier, backward)];
  const names = later.tokens.filter((token, i) => token.kind === 'name' && matches[i] === 1).length;
  return [
    of.strict, back.strict, of.soft, back.soft, Math.min(of.soft, back.soft), of.left, back.left, of.heaviestLeft, back.heaviestLeft, of.met,
    gramCosine(later, earlier), pairShare(later.plain, earlier.plain), pairShare(earlier.plain, later.plain), Number(later.plain.join(' ') === earlier.plain.join(' ')),
    later.tokens.length, earlier.tokens.length, names, Number(isOpposite(later, earlier)),
    Number(later.isNegated !== earlier.isNegated), Number(later.isNegated), Number(earlier.isNegated), later.changeWords, earlier.changeWords, later.sameWords,
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

function isOpposite(a: Wording, b: Wording): boolean {
  const has = (wording: Wording, pattern: RegExp): boolean => wording.tokens.some(({ key }) => pattern.test(key));
  return OPPOSITES.some(([one, other]) => (has(a, one) && has(b, other)) || (has(a, other) && has(b, one)));
}

function sourceFeatures(later: Entry, earlier: Entry): readonly number[] {
  const [a, b] = [later.head, earlier.head];
  const day = (head: typeof a): number => Date.parse(head.documentDate ?? head.received ?? '') / MILLISECONDS_A_DAY;
  const days = day(a) - day(b);
  return [
    Number(a.author !== null && a.author === b.author), Number(a.organisation !== null && a.organisation === b.organisation), Number(a.kind === b.kind),
    Number(isMedical(a.kind)) + Number(isMedical(b.kind)), Number.isNaN(days) ? -1 : days,
  ];
}

/** Sections in which an author restates what others wrote. */
const SUMMARY = /resum|akter|hidtidig|tidligere|indhentede|journal|oprindelig|foreliggende|baggrund/u;

/** Shared words that stand under a negation on one side alone. */
function negatedOtherwise(a: Wording, b: Wording): number {
  return a.tokens.filter(({ key }) => a.negated.has(key) !== b.negated.has(key) && b.tokens.some((token) => token.key === key)).length;
}

function amongFeatures(later: Entry, earlier: Entry, among: readonly Entry[]): readonly number[] {
  const kinds = new Set(later.passage.facts.map(factKey));
  const sharing = (entry: Entry): boolean => entry.passage.facts.some((fact) => kinds.has(factKey(fact)));
  const newer = among.filter((other) => other !== earlier && laterFirst(other, earlier) < 0);
  const words = earlier.wording.tokens.filter(({ key }) => later.wording.tokens.some((token) => token.key === key)).map(({ key }) => key);
  const alike = newer.filter((other) => words.every((key) => other.wording.tokens.some((token) => token.key === key)));
  return [sharing(earlier) ? newer.filter(sharing).length : -1, words.length === 0 ? -1 : alike.length, among.indexOf(earlier)];
}

const isMedical = (kind: string): boolean => kind.startsWith('lae_') || kind === 'epikrise' || kind === 'journaludskrift' || kind === 'consultant_note';

function alike(a: Wording | null, b: Wording | null): number {
  if (a === null || b === null) return a === b ? 0.5 : 0;
  return coverOf(a, bestMatches(a, b)).soft;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return -1;
  return a.intersection(b).size / Math.min(a.size, b.size);
}
