import { compareOrder, type ClassifiedDocument, type ComparedDocument } from '../../domain/document.ts';
import { createCaseIndex } from './candidates.ts';
import { entriesOf } from './entry.ts';
import { judgeDocument } from './judge-document.ts';
import { lexiconFor } from './language/lexicon.ts';
import { shippedCompareModel, type CompareModel } from './model/index.ts';

export interface CompareOptions {
  /** Of the text; Danish unless told. */
  readonly language?: 'da' | 'en';
  /** Another judge than the shipped one: evaluation leaves cases out. */
  readonly model?: CompareModel;
}

/** Every passage of a case against the documents dated earlier. The result depends on the set of documents alone, not on their order. */
export function compareCase(
  documents: readonly ClassifiedDocument[],
  { language = 'da', model = shippedCompareModel() }: CompareOptions = {},
): ComparedDocument[] {
  const [lexicon, index] = [lexiconFor(language), createCaseIndex()];
  const once = new Map(documents.map((document) => [document.head.sha256, document]));
  return [...once.values()]
    .toSorted((a, b) => compareOrder(a.head, b.head))
    .map((document) => {
      const entries = entriesOf(document, lexicon, model.counts);
      const compared = judgeDocument(document, entries, { candidatesFor: index.candidatesFor, model });
      index.add(entries.filter(({ passage }) => passage.heading !== 'formalia'));
      return compared;
    });
}
