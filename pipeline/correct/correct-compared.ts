import type { Correction } from '../../domain/correction.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import { statuses } from '../../domain/labels.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { findPassage } from './find-passage.ts';

/** The documents with the caseworkers' statuses in place of the comparer's. A status that names a passage which is gone does not hold. */
export function correctCompared(documents: readonly ComparedDocument[], corrections: readonly Correction[]): readonly ComparedDocument[] {
  const ofStatus = corrections.filter(({ field }) => field === 'status');
  if (ofStatus.length === 0) return documents;
  const known = new Set(documents.flatMap(({ passages }) => passages.map(({ id }) => id)));
  return documents.map((document) => {
    const own = ofStatus.filter(({ sha256 }) => sha256 === document.head.sha256);
    return own.length === 0 ? document : { ...document, passages: correctPassages(document.passages, own, known) };
  });
}

function correctPassages(
  passages: readonly ComparedPassage[],
  corrections: readonly Correction[],
  known: ReadonlySet<PassageId>,
): readonly ComparedPassage[] {
  const meant = new Map(corrections.map((correction) => [findPassage(passages, correction), correction]));
  return passages.map((passage) => {
    const correction = meant.get(passage);
    const status = statuses.find((each) => each === correction?.value);
    if (correction === undefined || status === undefined) return passage;
    const of = status === 'new' ? null : correction.of;
    if (status !== 'new' && (of === null || !known.has(of))) return passage;
    return { ...passage, status, of, why: { code: 'corrected', same: [], gone: [], added: [] } };
  });
}
