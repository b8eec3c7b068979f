import { pairFeatureNames } from '../pair-features.ts';
import { passageFeatureNames } from '../passage-features.ts';
import type { CompareModel } from './compare-model.ts';
import model from './model.json' with { type: 'json' };

export type { CompareModel } from './compare-model.ts';

/** The judge that this version ships. Its JSON is checked for the features it was made for; the trainer writes the rest. */
export const shippedCompareModel: CompareModel = accept(model as unknown as CompareModel);

function accept(candidate: CompareModel): CompareModel {
  const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
  if (isSame(candidate.features.pair, pairFeatureNames) && isSame(candidate.features.passage, passageFeatureNames)) return candidate;
  throw new RangeError('the model of comparing was made for other features: run npm run train:compare');
}
