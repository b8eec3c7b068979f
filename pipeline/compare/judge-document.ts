import type { Check, ClassifiedDocument, ComparedDocument } from '../../domain/document.ts';
import { flags, statuses, type Status } from '../../domain/labels.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import type { CaseIndex } from './candidates.ts';
import { checkReport } from './checks/index.ts';
import { findTwin, type Twin } from './checks/near-identical.ts';
import { isReport, isStatement } from './checks/report-kinds.ts';
import { laterFirst, type Entry } from './entry.ts';
import type { CompareModel } from './model/compare-model.ts';
import { pairFeatureNames } from './pair-features.ts';
import { pairUp, type Pairing, type Rival } from './pairing.ts';
import { passageFeatures } from './passage-features.ts';
import { probabilityOf, scoresOf } from './trees.ts';
import { explain } from './why.ts';

/** What an index gives for one passage: bounded, whatever the size of the case. */
export type CandidatesFor = CaseIndex['candidatesFor'];

/** Status, link and reason of every passage of one document, and what the document lacks, from its words and its candidates alone. */
export function judgeDocument(
  document: ClassifiedDocument,
  entries: readonly Entry[],
  { candidatesFor, model }: { readonly candidatesFor: CandidatesFor; readonly model: CompareModel },
): ComparedDocument {
  return judgePairings(document, entries, { pairings: pairingsOf(entries, { candidatesFor, model }), model });
}

/** The same, where the passages that say something lie beside their candidates already. */
export function judgePairings(
  document: ClassifiedDocument,
  entries: readonly Entry[],
  { pairings, model }: { readonly pairings: readonly Pairing[]; readonly model: CompareModel },
): ComparedDocument {
  const scored = scorePairings(pairings, model);
  const judged = new Map(scored.map(({ pairing, scores }) => [pairing.entry, judge(pairing, scores)]));
  const passages = firstStandings(entries, (entry) => judged.get(entry) ?? unlike(entry));
  return { ...withChecks(document, pairings), passages };
}

/** Conflicts are five passages in a hundred, so the trees shy away from them. In log odds; on cases left out of learning 0 to 1 differ little. */
const HEAD_START = 0.5;

/** A passage with its rivals and the log odds of each status. */
export interface Scored {
  readonly pairing: Pairing;
  readonly scores: Readonly<Record<Status, number>>;
}

/** What the judge thinks of every passage of a document that says something, before it decides. */
export function scoreDocument(
  entries: readonly Entry[],
  { candidatesFor, model }: { readonly candidatesFor: CandidatesFor; readonly model: CompareModel },
): readonly Scored[] {
  return scorePairings(pairingsOf(entries, { candidatesFor, model }), model);
}

function pairingsOf(
  entries: readonly Entry[],
  { candidatesFor, model }: { readonly candidatesFor: CandidatesFor; readonly model: CompareModel },
): readonly Pairing[] {
  return entries.filter(({ passage }) => passage.heading !== 'formalia').map((entry) => pairUp(entry, candidatesFor(entry), model));
}

function scorePairings(pairings: readonly Pairing[], model: CompareModel): readonly Scored[] {
  const rows = passageFeatures(pairings);
  const scores = Object.fromEntries(statuses.map((status) => [status, scoresOf(model.statuses[status], rows)]));
  return pairings.map((pairing, at) => {
    const score = (status: Status): number => scores[status]?.[at] ?? 0;
    return {
      pairing,
      scores: { new: score('new'), repeated: score('repeated'), changed: score('changed'), conflicting: score('conflicting') + HEAD_START },
    };
  });
}

/** A unit repeated inside one document takes the status of its first standing. */
function firstStandings(entries: readonly Entry[], judgedOf: (entry: Entry) => ComparedPassage): readonly ComparedPassage[] {
  const standing = new Map<string, ComparedPassage>();
  return entries.map((entry) => {
    const own = judgedOf(entry);
    if (entry.passage.heading === 'formalia') return own;
    const key = entry.wording.said;
    const first = standing.get(key);
    if (first === undefined) standing.set(key, own);
    return first === undefined ? own : { ...entry.passage, status: first.status, of: first.of, why: first.why };
  });
}

/** The checks of the document alone, and the two that need its earlier twins. */
function withChecks(document: ClassifiedDocument, pairings: readonly Pairing[]): Pick<ComparedDocument, 'head' | 'flags' | 'flagOf'> {
  const alone = checkReport(document);
  const twin = twinOf(document, pairings);
  if (twin === null) return alone;
  const isFlagged = isReport(document.head);
  const check: Check = isFlagged ? twin.check : { ...twin.check, code: 'statement.copied' };
  const head = { ...alone.head, checks: [...alone.head.checks.filter(({ code }) => code !== check.code), check] };
  return isFlagged
    ? { head, flags: flags.filter((flag) => flag === 'near_identical' || alone.flags.includes(flag)), flagOf: twin.flagOf }
    : { head, flags: alone.flags, flagOf: null };
}

function twinOf({ head }: ClassifiedDocument, pairings: readonly Pairing[]): Twin | null {
  if (isReport(head)) return findTwin(pairings, (earlier) => isReport(earlier.head));
  return isStatement(head) ? findTwin(pairings, (earlier) => isStatement(earlier.head)) : null;
}

function unlike({ passage }: Entry): ComparedPassage {
  return { ...passage, status: 'new', of: null, why: explain('nothing-alike', null, passage.text) };
}

const relations = ['repeated', 'changed', 'conflicting'] as const;

function judge(pairing: Pairing, scores: Scored['scores']): ComparedPassage {
  const unsaid = pairing.entry.wording.isElliptic ? latestOfHeading(pairing) : null;
  const status = unsaid === null ? decide(pairing, scores) : 'repeated';
  const rival = unsaid ?? bestRival(pairing.rivals, status);
  if (rival === null) return unlike(pairing.entry);
  const { passage } = pairing.entry;
  return {
    ...passage,
    status,
    of: rival.earlier.passage.id,
    why: explain(codeOf(status, rival), rival.earlier.passage.text, passage.text),
  };
}

/** Share of the words that both must have in common for a denial to be all that differs. */
const SAME_WORDS = 0.9;

function decide({ rivals }: Pairing, scores: Scored['scores']): Status {
  const likeliest = (among: readonly Status[]): Status => among.reduce((best, status) => (scores[status] > scores[best] ? status : best));
  const status = likeliest(rivals.length === 0 ? ['new'] : statuses);
  const rival = status === 'repeated' ? bestRival(rivals, status) : null;
  const isDenied =
    rival !== null &&
    has(rival, 'negationDiffers') &&
    valueOf(rival, 'strictLater') >= SAME_WORDS &&
    valueOf(rival, 'strictEarlier') >= SAME_WORDS;
  return isDenied ? likeliest(['changed', 'conflicting']) : status;
}

const valueOf = ({ features }: Rival, name: (typeof pairFeatureNames)[number]): number => features[pairFeatureNames.indexOf(name)] ?? 0;
const has = (rival: Rival, name: (typeof pairFeatureNames)[number]): boolean => valueOf(rival, name) > 0;

/** What "Uændret." repeats: the newest passage under its heading, of the same organisation where there is one. */
function latestOfHeading({ entry, rivals }: Pairing): Rival | null {
  const here = rivals.filter(({ earlier }) => earlier.passage.heading === entry.passage.heading);
  const own = here.filter(({ earlier }) => earlier.head.organisation === entry.head.organisation);
  return [...(own.length > 0 ? own : here)].toSorted((a, b) => laterFirst(a.earlier, b.earlier))[0] ?? null;
}

/** The rival that the status speaks of: most likely the same matter, and in that relation. */
function bestRival(rivals: readonly Rival[], status: Status): Rival | null {
  const relation = relations.findIndex((name) => name === status);
  if (relation < 0) return null;
  let best: { readonly rival: Rival; readonly score: number } | null = null;
  for (const rival of rivals) {
    const score = probabilityOf(rival.link) * Math.sqrt(rival.shares[relation] ?? 0);
    if (best === null || score > best.score) best = { rival, score };
  }
  return best?.rival ?? null;
}

/** A word for why, from what the pair shows. */
function codeOf(status: Status, rival: Rival): string {
  if (status === 'conflicting') return 'other-source-says-otherwise';
  if (status === 'repeated')
    return has(rival, 'equal') ? 'same-words' : has(rival, 'factsSame') && !has(rival, 'factsOther') ? 'same-facts' : 'other-words';
  if (has(rival, 'factsOther') || has(rival, 'unitsOtherValue') || has(rival, 'datesDiffer')) return 'value-changed';
  if (has(rival, 'negationDiffers')) return 'negation-flipped';
  if (has(rival, 'opposite')) return 'state-reversed';
  if (rival.earlier.passage.nature === 'plan' && !has(rival, 'natureSame')) return 'plan-carried-out';
  return has(rival, 'numbersOnlyLater') || has(rival, 'datesOnlyLater') ? 'value-changed' : 'state-changed';
}
