import { openCases, readAnswerKey } from '../open-cases.ts';
import { goldPassages } from './gold-passages.ts';
import type { LabelledDocument } from './labelled-document.ts';
import { writtenPassages } from './written-passages.ts';

/** A written sentence counts this much beside an annotated one. */
const WRITTEN_WEIGHT = 1;

/** Everything that a model may learn from: the open cases, and written sentences as a group of their own. */
export function trainingDocuments(): readonly LabelledDocument[] {
  return [...openCases.flatMap((name) => goldPassages(readAnswerKey(name))), ...writtenPassages(WRITTEN_WEIGHT)];
}
