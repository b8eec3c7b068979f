import type { Model } from '../../pipeline/classify/model/index.ts';
import { featureSpace, type FeatureSpace, type SpaceRow } from '../learn/feature-space.ts';
import { learnModel } from '../learn/learn-model.ts';
import { trainingDocuments } from '../learn/training-documents.ts';
import { resemblingOneOf } from '../learn/resembling.ts';
import { openCases } from '../open-cases.ts';
import { cached, keyOf, sourcesKey } from './cache.ts';

/** Read once, at the start: what is kept must never carry the name of sources newer than the code that made it. */
const made = sourcesKey(
  'pipeline/classify/model',
  'pipeline/classify/headings',
  'pipeline/classify/voice',
  'pipeline/classify/nature',
  'evaluation/learn',
  'evaluation/training',
);
let space: FeatureSpace | undefined;

/** The model that has never seen the case: for an open case one learned from the others, for a sealed one the model of all open cases. */
export async function modelWithout(name: string): Promise<Model> {
  const held = (openCases as readonly string[]).includes(name) ? name : 'none';
  return cached('models', keyOf(made, held), () => {
    space ??= featureSpace(trainingDocuments());
    return learnModel(space, rowsWithout(space, held), `without-${held}`);
  });
}

/** Neither the case nor any written sentence that resembles one of its sentences. */
function rowsWithout(from: FeatureSpace, held: string): readonly SpaceRow[] {
  const resembles = resemblingOneOf(from.rows.filter((row) => row.group === held).map((row) => row.text));
  return from.rows.filter((row) => row.group !== held && !(row.group === 'written' && resembles(row.text)));
}
