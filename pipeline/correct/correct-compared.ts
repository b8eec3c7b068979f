import type { Correction } from '../../domain/correction.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import { statuses } from '../../domain/labels.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { findPassage } from './find-passage.ts';

/**
 * The document with the caseworkers' statuses in place of the comparer's. A status that names a passage which is gone does not hold.
 *
 * @param ofNow the earlier passage that a correction names, as it is called now
 */
export function correctCompared(
  document: ComparedDocument,
  corrections: readonly Correction[],
  ofNow: (correction: Correction) => PassageId | null,
): ComparedDocument {
  const own = corrections.filter(({ field, sha256 }) => field === 'status' && sha256 === document.head.sha256);
  return own.length === 0 ? document : { ...document, passages: correctPassages(document.passages, own, ofNow) };
}

function correctPassages(
  passages: readonly ComparedPassage[],
  corrections: readonly Correction[],
  ofNow: (correction: Correction) => PassageId | null,
): readonly ComparedPassage[] {
  const meant = new Map(corrections.map((correction) => [findPassage(passages, correction), correction]));
  return passages.map((passage) => {
    const correction = meant.get(passage);
    const status = statuses.find((each) => each === correction?.value);
    if (correction === undefined || status === undefined) return passage;
    const of = status === 'new' ? null : ofNow(correction);
    if (status !== 'new' && of === null) return passage;
    return { ...passage, status, of, why: { code: 'corrected', same: [], gone: [], added: [] } };
  });
}
