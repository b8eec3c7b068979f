import { natures, type Nature } from '../../../domain/labels.ts';
import { createPhraseFinder } from '../model/phrase-finder.ts';
import { natureCues } from './cues.ts';

const rows = natures.flatMap((nature) => natureCues[nature].map((phrase) => ({ phrase, nature })));
const find = createPhraseFinder(rows.map((row) => row.phrase));

/** A word that makes a sentence a plan, an assessment or an observation. */
export interface NatureSignal {
  readonly nature: Nature;
  readonly phrase: string;
}

/** The words of nature in a sentence in its normal form, in the order of the sentence. */
export function natureSignals(normal: string): readonly NatureSignal[] {
  return find(normal).flatMap((hit) => rows[hit.phrase] ?? []);
}
