import { compareOrder, type ClassifiedDocument, type ComparedDocument } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { createCaseIndex } from './candidates.ts';
import type { CompareOptions } from './compare-case.ts';
import { entriesOf, type Entry } from './entry.ts';
import { judgePairings, type CandidatesFor } from './judge-document.ts';
import { lexiconFor } from './language/lexicon.ts';
import type { CompareModel } from './model/compare-model.ts';
import { shippedCompareModel } from './model/index.ts';
import { pairUp, type Pairing } from './pairing.ts';

/** A case that grows: a burst costs what it touches, and the result is that of comparing the whole case anew. */
export interface LivingCase {
  /** Adds a document, or replaces the reading of one; `judge` gives what comes of it. */
  put(document: ClassifiedDocument): void;
  remove(sha256: Sha256): void;
  /**
   * Every document whose result is new or may have changed since it was last asked for, in the order of the case. Each is judged once, however many
   * of those that came stand before it, and when it is asked for; one not asked for is judged the next time.
   */
  judge(): Iterable<ComparedDocument>;
  /** The same, with a null wherever the caller can pause: after each passage, which takes some milliseconds. Nothing is put or removed meanwhile. */
  judgeInPieces(): Iterable<ComparedDocument | null>;
  /** As judged, in no order. */
  readonly results: ReadonlyMap<Sha256, ComparedDocument>;
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
  const waiting = new Set<Sha256>();
  const wait = (shas: Iterable<Sha256>): void => {
    for (const sha256 of shas) waiting.add(sha256);
  };
  /** Takes a document out; the later ones that stood in its reach are to be judged again. */
  const take = (sha256: Sha256): void => {
    const known = held.get(sha256);
    if (known === undefined) return;
    wait(index.laterThan(known.scored));
    index.remove(known.scored);
    held.delete(sha256);
    results.delete(sha256);
    waiting.delete(sha256);
  };
  function* judgeInPieces(): Generator<ComparedDocument | null> {
    const again = [...waiting].flatMap((sha256) => held.get(sha256)?.document.head ?? []).toSorted(compareOrder);
    for (const { sha256 } of again) {
      const known = held.get(sha256); // the caller may have taken it out meanwhile
      if (known === undefined) continue;
      const pairings = yield* pairInPieces(known.scored, index.candidatesFor, model);
      const compared = judgePairings(known.document, known.entries, { pairings, model });
      results.set(sha256, compared);
      waiting.delete(sha256);
      yield compared;
    }
  }
  return {
    put(document) {
      const { sha256 } = document.head;
      take(sha256);
      const entries = entriesOf(document, lexicon, model.counts);
      const scored = entries.filter(({ passage }) => passage.heading !== 'formalia');
      held.set(sha256, { document, entries, scored });
      index.add(scored);
      wait([sha256, ...index.laterThan(scored)]);
    },
    remove: take,
    judge: () => documentsIn(judgeInPieces()),
    judgeInPieces,
    results,
  };
}

function* pairInPieces(scored: readonly Entry[], candidatesFor: CandidatesFor, model: CompareModel): Generator<null, readonly Pairing[]> {
  const pairings: Pairing[] = [];
  for (const entry of scored) {
    pairings.push(pairUp(entry, candidatesFor(entry), model));
    yield null;
  }
  return pairings;
}

function* documentsIn(pieces: Iterable<ComparedDocument | null>): Generator<ComparedDocument> {
  for (const piece of pieces) if (piece !== null) yield piece;
}
