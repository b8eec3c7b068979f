import { headingIds, voices } from '../../domain/labels.ts';
import type { Entry } from './entry.ts';
import { factFeatures } from './fact-features.ts';
import { standingsAmong } from './standings-among.ts';
import { coverOf, matcherOf, pairSharesWith, type Matcher } from './token-match.ts';
import { valueFeatures } from './value-features.ts';
import { negatedOtherwise, wordFeatures } from './word-features.ts';
import type { Wording } from './wording.ts';

/** What the judge looks at in a pair, in the order of its numbers. A model is made for these names and refuses others. */
export const pairFeatureNames = [
  'strictLater',
  'strictEarlier',
  'softLater',
  'softEarlier',
  'softLeast',
  'leftLater',
  'leftEarlier',
  'heaviestLeftLater',
  'heaviestLeftEarlier',
  'metLater',
  'grams',
  'pairsLater',
  'pairsEarlier',
  'equal',
  'tokensLater',
  'tokensEarlier',
  'names',
  'opposite',
  'negationDiffers',
  'negatedLater',
  'negatedEarlier',
  'changeWordsLater',
  'changeWordsEarlier',
  'sameWordsLater',
  'numbersShared',
  'numbersOnlyLater',
  'numbersOnlyEarlier',
  'unitsShared',
  'unitsOtherValue',
  'datesAgree',
  'datesOnlyLater',
  'datesOnlyEarlier',
  'datesDiffer',
  'factsSame',
  'factsOther',
  'factsOnlyLater',
  'scoreSame',
  'diagnosisSame',
  'headingSame',
  'voiceSame',
  'natureSame',
  'headingLater',
  'headingEarlier',
  'voiceLater',
  'voiceEarlier',
  'natureLater',
  'natureEarlier',
  'sectionShared',
  'labelSame',
  'authorSame',
  'organisationSame',
  'kindSame',
  'doctors',
  'days',
  'position',
  'before',
  'after',
  'bare',
  'negatedOtherwise',
  'citing',
  'inSummary',
  'newerFacts',
  'newerAlike',
  'rank',
] as const;

const natureOf = { observation: 0, assessment: 1, plan: 2 } as const;
const MILLISECONDS_A_DAY = 86_400_000;

/** What a passage and each of its candidates share and where they differ, as numbers for the judge; a newer candidate on the same matter counts too. */
export function pairFeatures(later: Entry, candidates: readonly Entry[]): readonly (readonly number[])[] {
  const standings = standingsAmong(later, candidates);
  const beside: Beside = {
    matches: matcherOf(later.wording),
    pairs: pairSharesWith(later.wording),
    before: later.before && matcherOf(later.before),
    after: later.after && matcherOf(later.after),
  };
  return candidates.map((earlier, at) => [...ofPair(later, earlier, beside), ...(standings[at] ?? [])]);
}

/** A passage and its neighbours, ready to be laid beside others and theirs. */
interface Beside {
  readonly matches: Matcher;
  readonly pairs: ReturnType<typeof pairSharesWith>;
  readonly before: Matcher | null;
  readonly after: Matcher | null;
}

function ofPair(later: Entry, earlier: Entry, { matches, pairs, before, after }: Beside): readonly number[] {
  const [a, b] = [later.passage, earlier.passage];
  return [
    ...wordFeatures(later.wording, earlier.wording, { matches: matches(earlier.wording), pairs: pairs(earlier.wording) }),
    ...valueFeatures(later.wording, earlier.wording),
    ...factFeatures(a.facts, b.facts),
    Number(a.heading === b.heading),
    Number(a.voice === b.voice),
    Number(a.nature === b.nature),
    headingIds.indexOf(a.heading),
    headingIds.indexOf(b.heading),
    voices.indexOf(a.voice),
    voices.indexOf(b.voice),
    natureOf[a.nature],
    natureOf[b.nature],
    shared(later.section, earlier.section),
    Number(a.label !== null && a.label === b.label),
    ...sourceFeatures(later, earlier),
    Math.abs(later.position - earlier.position),
    alike(later.before, earlier.before, before),
    alike(later.after, earlier.after, after),
    Number(later.wording.tokens.length <= 2),
    negatedOtherwise(later.wording, earlier.wording),
    Number(later.wording.isCiting),
    Number(SUMMARY.test(later.passage.section?.toLowerCase() ?? '')),
  ];
}

function sourceFeatures(later: Entry, earlier: Entry): readonly number[] {
  const [a, b] = [later.head, earlier.head];
  const day = (head: typeof a): number => Date.parse(head.documentDate ?? head.received ?? '') / MILLISECONDS_A_DAY;
  const days = day(a) - day(b);
  return [
    Number(a.author !== null && a.author === b.author),
    Number(a.organisation !== null && a.organisation === b.organisation),
    Number(a.kind === b.kind),
    Number(isMedical(a.kind)) + Number(isMedical(b.kind)),
    Number.isNaN(days) ? -1 : days,
  ];
}

/** Sections in which an author restates what others wrote. */
const SUMMARY = /resum|akter|hidtidig|tidligere|indhentede|journal|oprindelig|foreliggende|baggrund/u;

const isMedical = (kind: string): boolean =>
  kind.startsWith('lae_') || kind === 'epikrise' || kind === 'journaludskrift' || kind === 'consultant_note';

function alike(a: Wording | null, b: Wording | null, matches: Matcher | null): number {
  if (a === null || b === null || matches === null) return a === b ? 0.5 : 0;
  return coverOf(a, matches(b).later).soft;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return -1;
  return a.intersection(b).size / Math.min(a.size, b.size);
}
