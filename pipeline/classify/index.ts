import type { ClassifiedDocument } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { ClassifyInput } from './classify-input.ts';
import { contextOf } from './context-of.ts';
import { headOf } from './document-head/head.ts';
import { kindsVersion } from './document-kinds/index.ts';
import { factsOf } from './facts/index.ts';
import { headingsVersion } from './headings/index.ts';
import { labelPassages } from './label-passages.ts';
import { shippedModel, type Model } from './model/index.ts';
import { modelVersion } from './model/model-version.ts';
import { outlineDocument } from './outline/outline-document.ts';
import { cutPassages } from './passages/cut-passages.ts';

export type { ClassifyInput } from './classify-input.ts';

/** Stored with every result: a newer version can re-classify one document, a filter or all. */
export const classifyVersion = `classify@2 ${kindsVersion} headings@${headingsVersion} ${modelVersion}`;

/** Kind, date and labelled passages of one parsed document. The same input and model give the same value. */
export function classifyDocument(input: ClassifyInput, model: Model = shippedModel()): ClassifiedDocument {
  const outline = outlineDocument(input.parsed);
  const bare = cutPassages(outline.stretches, input.sha256);
  const head = headOf(input, outline, bare);
  const labels = labelPassages(bare, contextOf({ outline, head, bare, citizenName: input.citizen?.name ?? null }), model);
  const passages = bare.flatMap((passage, i): Passage[] => {
    const label = labels[i];
    if (label === undefined) throw new RangeError('every passage needs its labels');
    const labelled = { ...passage, ...label };
    return [{ ...labelled, ...factsOf(labelled, head.documentDate ?? input.received) }];
  });
  return { head, passages };
}
