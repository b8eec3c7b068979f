import type { ClassifiedDocument } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { ClassifyInput } from './classify-input.ts';
import { authorVoice } from './document-head/author-voice.ts';
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
export const classifyVersion = `classify@1 ${kindsVersion} headings@${headingsVersion} ${modelVersion}`;

/** Kind, date and labelled passages of one parsed document. The same input and model give the same value. */
export function classifyDocument(input: ClassifyInput, model: Model = shippedModel()): ClassifiedDocument {
  const outline = outlineDocument(input.parsed);
  const bare = cutPassages(outline.stretches, input.sha256);
  const head = headOf(input, outline, bare);
  const citizenName = input.citizen?.name ?? null;
  const letterhead = [...outline.letterhead, ...(outline.title === null ? [] : [outline.title])].map((line) => line.text);
  const body = bare.map((passage) => passage.text).join('\n');
  const voice = authorVoice(head.kind, { author: head.author, letterhead, body, citizenName });
  const labels = labelPassages(bare, { kind: head.kind, authorVoice: voice, title: outline.title?.text ?? null, citizenName }, model);
  const passages = bare.flatMap((passage, i): Passage[] => {
    const label = labels[i];
    if (label === undefined) throw new RangeError('every passage needs its labels');
    const labelled = { ...passage, ...label };
    return [{ ...labelled, ...factsOf(labelled, head.documentDate ?? input.received) }];
  });
  return { head, passages };
}
