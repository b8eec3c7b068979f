import { openCases, readAnswerKey } from '../open-cases.ts';
import { correctionPassages } from './correction-passages.ts';
import { goldPassages } from './gold-passages.ts';
import type { LabelledDocument } from './labelled-document.ts';
import { writtenCases } from './written-cases.ts';
import { writtenPassages } from './written-passages.ts';

/** What was written counts as much as what was annotated, a caseworker's correction twice: it names what the model got wrong. */
const WEIGHT = { written: 1, corrections: 2 } as const;

/** Everything that a model may learn from: open cases, written cases, written sentences and exported corrections, each a group of its own. */
export function trainingDocuments(corrections: readonly string[] = []): readonly LabelledDocument[] {
  return [
    ...openCases.flatMap((name) => goldPassages(readAnswerKey(name))),
    ...writtenCases().flatMap((key) => goldPassages(key).map((document) => ({ ...document, weight: WEIGHT.written }))),
    ...writtenPassages(WEIGHT.written),
    ...corrections.flatMap((path) => correctionPassages(path, WEIGHT.corrections)),
  ];
}
