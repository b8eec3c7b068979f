import type { Correction } from '../../domain/correction.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import { findPassage } from './find-passage.ts';

/** The earlier passage that a corrected status names, as it is called now; null where it names none, or the case holds it no more. */
export function findOf(documents: Iterable<ComparedDocument>, { of, ofWords, ofPlace }: Correction): PassageId | null {
  if (of === null) return null;
  const prefix = of.split('-', 1)[0] ?? ''; // an id begins as the hash of its document does, so few documents are looked into
  for (const { head, passages } of documents) {
    if (!head.sha256.startsWith(prefix)) continue;
    const found =
      ofWords === null ? passages.find(({ id }) => id === of) : findPassage(passages, { passage: of, words: ofWords, place: ofPlace });
    if (found != null) return found.id;
  }
  return null;
}
