import { statuses, type Status } from '../../domain/labels.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import type { CaseIndex } from './candidates.ts';
import type { Entry } from './entry.ts';
import type { CompareModel } from './model/compare-model.ts';
import { pairFeatureNames } from './pair-features.ts';
import { pairUp, type Pairing, type Rival } from './pairing.ts';
import { passageFeatures } from './passage-features.ts';
import { probabilityOf, scoreOf } from './trees.ts';
import { explain } from './why.ts';

/** What an index gives for one passage: bounded, whatever the size of the case. */
export type CandidatesFor = CaseIndex['candidatesFor'];

/** Status, link and reason of every passage of one document, from its words and its candidates alone. */
export function judgeDocument(entries: readonly Entry[], candidatesFor: CandidatesFor, model: CompareModel): readonly ComparedPassage[] {
  const scored = entries.filter(({ passage }) => passage.heading !== 'formalia');
  const pairings = scored.map((entry) => pairUp(entry, candidatesFor(entry), model));
  const rows = passageFeatures(pairings);
  const judged = new Map(pairings.map((pairing, at) => [pairing.entry, judge(pairing, rows[at] ?? [], model)]));
  const standing = new Map<string, ComparedPassage>();
  return entries.map((entry) => {
    const { passage, wording } = entry;
    // A unit repeated inside one document takes the status of its first standing.
    const key = wording.plain.join(' ');
    const first = standing.get(key);
    const own = judged.get(entry) ?? unlike(entry);
    if (first === undefined || passage.heading === 'formalia') {
      if (passage.heading !== 'formalia') standing.set(key, own);
      return own;
    }
    return { ...passage, status: first.status, of: first.of, why: first.why };
  });
}

function unlike({ passage }: Entry): ComparedPassage {
  return { ...passage, status: 'new', of: null, why: explain('nothing-alike', null, passage.text) };
}

const relations = ['repeated', 'changed', 'conflicting'] as const;

function judge(pairing: Pairing, row: readonly number[], model: CompareModel): ComparedPassage {
  const scores = statuses.map((status) => scoreOf(model.statuses[status], row));
  const status = statuses[scores.indexOf(Math.max(...scores))] ?? 'new';
  const rival = bestRival(pairing.rivals, status);
  if (rival === null) return unlike(pairing.entry);
  const { passage } = pairing.entry;
  return { ...passage, status, of: rival.earlier.passage.id, why: explain(codeOf(status, rival), rival.earlier.passage.text, passage.text) };
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
function codeOf(status: Status, { features, earlier }: Rival): string {
  const has = (name: (typeof pairFeatureNames)[number]): boolean => (features[pairFeatureNames.indexOf(name)] ?? 0) > 0;
  if (status === 'conflicting') return 'other-source-says-otherwise';
  if (status === 'repeated') return has('equal') ? 'same-words' : has('factsSame') && !has('factsOther') ? 'same-facts' : 'other-words';
  if (has('factsOther') || has('unitsOtherValue') || has('datesDiffer')) return 'value-changed';
  if (has('negationDiffers')) return 'negation-flipped';
  if (has('opposite')) return 'state-reversed';
  if (earlier.passage.nature === 'plan' && !has('natureSame')) return 'plan-carried-out';
  return has('numbersOnlyLater') || has('datesOnlyLater') ? 'value-changed' : 'state-changed';
}
