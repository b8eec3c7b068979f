import { headingIds, voices } from '../../domain/labels.ts';
import { pairFeatureNames } from './pair-features.ts';
import type { Pairing, Rival } from './pairing.ts';
import { coverOf, matcherOf } from './token-match.ts';
import { probabilityOf } from './trees.ts';

type PairFeature = (typeof pairFeatureNames)[number];

const OF_FIRST: readonly PairFeature[] = [
  'softLater',
  'softEarlier',
  'softLeast',
  'heaviestLeftLater',
  'leftLater',
  'grams',
  'pairsLater',
  'opposite',
  'negationDiffers',
  'changeWordsLater',
  'numbersOnlyLater',
  'numbersOnlyEarlier',
  'unitsOtherValue',
  'datesDiffer',
  'datesOnlyLater',
  'factsSame',
  'factsOther',
  'headingSame',
  'voiceSame',
  'authorSame',
  'organisationSame',
  'doctors',
  'days',
  'before',
  'after',
  'equal',
  'negatedOtherwise',
  'citing',
  'inSummary',
  'newerFacts',
  'newerAlike',
];
const OF_SECOND: readonly PairFeature[] = [
  'softLater',
  'softLeast',
  'heaviestLeftLater',
  'unitsOtherValue',
  'factsSame',
  'factsOther',
  'days',
  'authorSame',
  'voiceSame',
];
const RANKS = [0, 1, 2] as const;
const PER_RANK = ['link', 'repeated', 'changed', 'conflicting'];
const OWN = [
  'heading',
  'voice',
  'nature',
  'tokens',
  'weight',
  'coverStrict',
  'coverSoft',
  'coverLeft',
  'coverHeaviestLeft',
  'changeWords',
  'sameWords',
  'negated',
  'numbers',
  'dates',
  'facts',
  'position',
  'isStatement',
  'isReport',
  'isPlan',
];
const NEIGHBOURS = ['linkBefore', 'linkAfter', 'sameSourceBefore', 'sameSourceAfter', 'meanLink'];

/** Names of the numbers of a passage, in their order. */
export const passageFeatureNames: readonly string[] = [
  ...RANKS.flatMap((rank) => PER_RANK.map((name) => `${name}${rank}`)),
  ...OF_FIRST.map((name) => `first.${name}`),
  ...OF_SECOND.map((name) => `second.${name}`),
  'mostRepeated',
  'mostChanged',
  'mostConflicting',
  'sumLink',
  'anyLink',
  ...OWN,
  ...NEIGHBOURS,
];

/** Log odds that stand in where there is no rival. */
const NO_RIVAL = -10;
/** Rivals whose words together may cover a joined sentence. */
const COVERING = 12;

/** The numbers of every passage of one document; neighbours count, because restated paragraphs keep their order. */
export function passageFeatures(pairings: readonly Pairing[]): readonly (readonly number[])[] {
  const top = pairings.map(({ rivals }) => ({ link: rivals[0]?.link ?? NO_RIVAL, source: rivals[0]?.earlier.head.sha256 ?? null }));
  const mean = top.reduce((sum, { link }) => sum + probabilityOf(link), 0) / Math.max(1, top.length);
  return pairings.map((pairing, at) => {
    const [own, before, after] = [top[at], top[at - 1], top[at + 1]];
    const sameSource = (neighbour: typeof own): number => Number(neighbour !== undefined && neighbour.source === own?.source);
    return [
      ...rivalFeatures(pairing),
      ...ownFeatures(pairing),
      before?.link ?? NO_RIVAL,
      after?.link ?? NO_RIVAL,
      sameSource(before),
      sameSource(after),
      mean,
    ];
  });
}

function rivalFeatures({ rivals }: Pairing): readonly number[] {
  const most = (relation: number): number =>
    Math.max(0, ...rivals.map(({ link, shares }) => probabilityOf(link) * (shares[relation] ?? 0)));
  const links = rivals.map(({ link }) => probabilityOf(link));
  return [
    ...RANKS.flatMap((rank) => [rivals[rank]?.link ?? NO_RIVAL, ...(rivals[rank]?.relations ?? [0, 0, 0])]),
    ...pick(rivals[0], OF_FIRST),
    ...pick(rivals[1], OF_SECOND),
    most(0),
    most(1),
    most(2),
    links.reduce((sum, p) => sum + p, 0),
    1 - links.reduce((rest, p) => rest * (1 - p), 1),
  ];
}

const pick = (rival: Rival | undefined, names: readonly PairFeature[]): readonly number[] =>
  names.map((name) => rival?.features[pairFeatureNames.indexOf(name)] ?? -1);

function ownFeatures({ entry, rivals }: Pairing): readonly number[] {
  const { passage, wording, head, position } = entry;
  const best = wording.tokens.map(() => 0);
  const matches = matcherOf(wording);
  for (const { earlier } of rivals.slice(0, COVERING))
    for (const [i, match] of matches(earlier.wording).later.entries()) best[i] = Math.max(best[i] ?? 0, match);
  const cover = coverOf(wording, best);
  const isPlan = head.kind === 'preparatory_plan' || head.kind === 'team_recommendation';
  return [
    headingIds.indexOf(passage.heading),
    voices.indexOf(passage.voice),
    ['observation', 'assessment', 'plan'].indexOf(passage.nature),
    wording.tokens.length,
    wording.weight,
    cover.strict,
    cover.soft,
    cover.left,
    cover.heaviestLeft,
    wording.changeWords,
    wording.sameWords,
    Number(wording.isNegated),
    wording.numbers.length,
    wording.dates.length,
    passage.facts.length,
    position,
    Number(head.kind.startsWith('lae_')),
    Number(head.kind.startsWith('supplier')),
    Number(isPlan),
  ];
}
