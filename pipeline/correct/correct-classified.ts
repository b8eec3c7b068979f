import type { Correctable, Correction } from '../../domain/correction.ts';
import type { ClassifiedDocument, DocumentHead } from '../../domain/document.ts';
import { documentKinds, headingIds, natures, statuses, voices } from '../../domain/labels.ts';
import type { Passage } from '../../domain/passage.ts';
import { journalTitle } from '../classify/document-head/journal-title.ts';
import { findPassage } from './find-passage.ts';

/** Stands where the program's own reason stood. */
const REASON = 'corrected by a caseworker';

/** The documents with the caseworkers' headings, voices, natures, kinds and dates in place of the program's; made anew from every classification. */
export function correctClassified(
  documents: readonly ClassifiedDocument[],
  corrections: readonly Correction[],
): readonly ClassifiedDocument[] {
  const byDocument = Map.groupBy(corrections, (correction) => correction.sha256);
  return documents.map((document) => {
    const own = byDocument.get(document.head.sha256);
    return own === undefined ? document : correctDocument(document, own);
  });
}

function correctDocument({ head, passages }: ClassifiedDocument, corrections: readonly Correction[]): ClassifiedDocument {
  const changes = new Map<Passage, Partial<Passage>>();
  for (const correction of corrections) {
    const passage = correction.passage === null ? null : findPassage(passages, correction);
    if (passage !== null) changes.set(passage, { ...changes.get(passage), ...labelOf(correction) });
  }
  return {
    head: correctHead(head, corrections),
    passages: passages.map((passage) => ({ ...passage, ...changes.get(passage) })),
  };
}

function labelOf({ field, value }: Correction): Partial<Passage> {
  const heading = headingIds.find((id) => id === value);
  if (field === 'heading' && heading !== undefined) return { heading, placed: true, confidence: 1, reason: REASON };
  const voice = voices.find((id) => id === value);
  if (field === 'voice' && voice !== undefined) return { voice };
  const nature = natures.find((id) => id === value);
  return field === 'nature' && nature !== undefined ? { nature } : {};
}

/** The journal's title says kind and month, so it follows them; a doubt that a caseworker has settled is told no longer. */
function correctHead(head: DocumentHead, corrections: readonly Correction[]): DocumentHead {
  const own = corrections.filter(({ passage }) => passage === null);
  const corrected = own.reduce((before, correction) => ({ ...before, ...headOf(correction) }), head);
  const settled = new Set<string>(own.map(({ field }) => `${field}.uncertain`));
  const notices = head.notices.filter(({ code }) => !settled.has(code));
  const keepsOwnTitle = corrected.kind === head.kind && (head.kind === 'other' || corrected.documentDate === head.documentDate);
  return { ...corrected, notices, title: keepsOwnTitle ? head.title : journalTitle(corrected, null, head.format) };
}

function headOf({ field, value }: Correction): Partial<DocumentHead> {
  const kind = documentKinds.find((id) => id === value);
  if (field === 'kind' && kind !== undefined) return { kind, kindConfidence: 1, kindReason: REASON };
  return field === 'date' ? { documentDate: value } : {};
}

/** What each field may say; the door where corrections come in asks it. */
export function isCorrectable(field: Correctable, value: string): boolean {
  if (field === 'heading') return headingIds.some((id) => id === value);
  if (field === 'voice') return voices.some((id) => id === value);
  if (field === 'nature') return natures.some((id) => id === value);
  if (field === 'kind') return documentKinds.some((id) => id === value);
  if (field === 'date') return isDay(value);
  return statuses.some((each) => each === value);
}

/** A day of the calendar: 31 February sorts somewhere and is nowhere. */
function isDay(value: string): boolean {
  const moment = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
}
