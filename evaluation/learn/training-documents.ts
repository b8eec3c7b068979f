import { openCases, readAnswerKey } from '../open-cases.ts';
import { goldPassages, type LabelledDocument } from './gold-passages.ts';

/** Everything that a model may learn from: the open cases, and written sentences as a group of their own. */
export function trainingDocuments(): readonly LabelledDocument[] {
  return openCases.flatMap((name) => goldPassages(readAnswerKey(name)));
}
