import { natures, type Nature } from '../../../domain/labels.ts';
import type { Hit } from '../model/phrase-finder.ts';
import { natureCues } from './cues.ts';

/** A word that makes a sentence a plan, an assessment or an observation. */
export interface NatureSignal {
  readonly nature: Nature;
  readonly phrase: string;
  /** Position in the list of all words of nature. */
  readonly at: number;
}

/** All words of nature; a hit names one by its position. */
export const natureRows: readonly NatureSignal[] = natures
  .flatMap((nature) => natureCues[nature].map((phrase) => ({ phrase, nature })))
  .map((row, at) => ({ ...row, at }));

/** The words of nature that hits are of, in the order of the sentence. */
export function natureSignals(hits: readonly Hit[]): readonly NatureSignal[] {
  return hits.map((hit) => natureRows[hit.phrase]!);
}
