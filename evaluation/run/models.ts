import type { Model } from '../../pipeline/classify/model/index.ts';
import { featureSpace, type FeatureSpace, type SpaceRow } from '../learn/feature-space.ts';
import { learnModel } from '../learn/learn-model.ts';
import { trainingDocuments } from '../learn/training-documents.ts';
import { resemblingOneOf } from '../learn/resembling.ts';
import { openCases, sealedCases } from '../open-cases.ts';
import { cached, keyOf, sourcesKey } from './cache.ts';

/** Read once, at the start: what is kept must never carry the name of sources newer than the code that made it. */
export const labelsKey = sourcesKey(
  'pipeline/classify/model',
  'pipeline/classify/headings',
  'pipeline/classify/voice',
  'pipeline/classify/nature',
  'evaluation/learn',
  'evaluation/training',
);
let space: FeatureSpace | undefined;

/** The model that has never seen the case: learned from all others; for a sealed case, from all that may be learned from. */
export async function modelWithout(name: string): Promise<Model> {
  return modelWithoutAny([(sealedCases as readonly string[]).includes(name) ? 'none' : name]);
}

/** The model that has seen none of the cases. */
export async function modelWithoutAny(names: readonly string[]): Promise<Model> {
  const held = names.join('-');
  return cached('models', keyOf(labelsKey, held), () => {
    space ??= featureSpace(trainingDocuments());
    return learnModel(space, rowsWithout(space, names), `without-${held}`);
  });
}

/** Neither the cases nor anything written that resembles one of their sentences. */
export function rowsWithout(from: FeatureSpace, held: readonly string[]): readonly SpaceRow[] {
  const resembles = resemblingOneOf(from.rows.filter((row) => held.includes(row.group)).map((row) => row.text));
  return from.rows.filter((row) => !held.includes(row.group) && (isAnnotated(row.group) || !resembles(row.text)));
}

const isAnnotated = (group: string): boolean => (openCases as readonly string[]).includes(group);
