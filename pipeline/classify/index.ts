import type { ClassifiedDocument, DocumentHead } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { ClassifyInput } from './classify-input.ts';
import { contextOf } from './context-of.ts';
import { hasNoMark, headOf, withKind } from './document-head/head.ts';
import { kindsVersion } from './document-kinds/index.ts';
import { kindByContent } from './document-kinds/kind-by-content.ts';
import { factsOf } from './facts/index.ts';
import { headingsVersion } from './headings/index.ts';
import { labelPassages, type Labelled } from './label-passages.ts';
import { shippedModel, type Model } from './model/index.ts';
import { modelVersion } from './model/model-version.ts';
import { outlineDocument } from './outline/outline-document.ts';
import { cutPassages } from './passages/cut-passages.ts';

export type { ClassifyInput } from './classify-input.ts';
export { recogniseReceipt } from './recognise-receipt.ts';

/** Stored with every result: a newer version can re-classify one document, a filter or all. */
export const classifyVersion = `classify@3 ${kindsVersion} headings@${headingsVersion} ${modelVersion}`;

/** Kind, date and labelled passages of one parsed document. The same input and model give the same value. */
export function classifyDocument(input: ClassifyInput, model: Model = shippedModel()): ClassifiedDocument {
  const outline = outlineDocument(input.parsed);
  const bare = cutPassages(outline.stretches, input.sha256);
  const label = (of: DocumentHead): readonly Labelled[] =>
    labelPassages(bare, contextOf({ outline, head: of, bare, citizenName: input.citizen?.name ?? null }), model);
  const marked = headOf(input, outline, bare);
  const first = label(marked);
  const guess = hasNoMark(marked) ? kindByContent(first) : null;
  // Who speaks hangs on the kind, so a kind that the content tells is worth a second look.
  const head = guess === null ? marked : withKind(marked, guess, outline);
  const labels = guess === null ? first : label(head);
  const passages = bare.flatMap((passage, i): Passage[] => {
    const own = labels[i];
    if (own === undefined) throw new RangeError('every passage needs its labels');
    const labelled = { ...passage, ...own };
    return [{ ...labelled, ...factsOf(labelled, head.documentDate ?? input.received) }];
  });
  return { head, passages };
}
