import { pairFeatureNames } from '../pair-features.ts';
import { passageFeatureNames } from '../passage-features.ts';
import type { CompareModel } from './compare-model.ts';
import model from './model.json' with { type: 'json' };

export type { CompareModel } from './compare-model.ts';

/**
 * The judge that this version ships. Throws a RangeError where the features have changed since it was made; asked for at use and not at import, or
 * the trainer could never make a new one.
 */
export function shippedCompareModel(): CompareModel {
  const candidate = model as unknown as CompareModel;
  if (candidate.features.pair.join() === pairFeatureNames.join() && candidate.features.passage.join() === passageFeatureNames.join())
    return candidate;
  throw new RangeError('the model of comparing was made for other features: run npm run train:compare');
}
