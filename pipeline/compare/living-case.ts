import { compareOrder, type ClassifiedDocument, type ComparedDocument } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { createCaseIndex } from './candidates.ts';
import type { CompareOptions } from './compare-case.ts';
import { entriesOf, type Entry } from './entry.ts';
import { judgeDocument } from './judge-document.ts';
import { lexiconFor } from './language/lexicon.ts';
import { shippedCompareModel } from './model/index.ts';

/** A case that grows: each document costs what it touches, and the result is that of comparing the whole case anew. */
export interface LivingCase {
  /** Adds a document, or replaces the reading of one; gives every document whose result is new or may have changed, in the order of the case. */
  put(document: ClassifiedDocument): readonly ComparedDocument[];
  remove(sha256: Sha256): readonly ComparedDocument[];
  /** All documents in the order of the case. */
  compared(): readonly ComparedDocument[];
}

interface Held {
  readonly document: ClassifiedDocument;
  readonly entries: readonly Entry[];
  readonly scored: readonly Entry[];
}

export function createLivingCase({ language = 'da', model = shippedCompareModel() }: CompareOptions = {}): LivingCase {
  const [lexicon, index] = [lexiconFor(language), createCaseIndex()];
  const held = new Map<Sha256, Held>();
  const results = new Map<Sha256, ComparedDocument>();
  const judge = (shas: ReadonlySet<Sha256>): readonly ComparedDocument[] => {
    const again = [...shas].flatMap((sha256) => held.get(sha256) ?? []).toSorted((a, b) => compareOrder(a.document.head, b.document.head));
    return again.map(({ document, entries }) => {
      const compared = judgeDocument(document, entries, { candidatesFor: index.candidatesFor, model });
      results.set(document.head.sha256, compared);
      return compared;
    });
  };
  /** Takes a document out; the later ones that stood in its reach are to be judged again. */
  const take = (sha256: Sha256): ReadonlySet<Sha256> => {
    const known = held.get(sha256);
    if (known === undefined) return new Set();
    const touched = index.laterThan(known.scored);
    index.remove(known.scored);
    held.delete(sha256);
    results.delete(sha256);
    return touched;
  };
  return {
    put(document) {
      const { sha256 } = document.head;
      const before = take(sha256);
      const entries = entriesOf(document, lexicon, model.counts);
      const scored = entries.filter(({ passage }) => passage.heading !== 'formalia');
      held.set(sha256, { document, entries, scored });
      index.add(scored);
      return judge(new Set([sha256, ...before, ...index.laterThan(scored)]));
    },
    remove: (sha256) => judge(take(sha256)),
    compared: () => [...results.values()].toSorted((a, b) => compareOrder(a.head, b.head)),
  };
}
