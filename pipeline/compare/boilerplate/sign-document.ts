import type { ClassifiedDocument, DocumentHead } from '../../../domain/document.ts';
import type { PassageId } from '../../../domain/ids.ts';
import type { Passage } from '../../../domain/passage.ts';
import { isReport, saying } from '../checks/report-kinds.ts';
import { signatureOf } from './sentence-signature.ts';

/** Stored with what was signed; a new normal form makes housekeeping sign again. */
export const signatureVersion = 'signature-1';

export interface SignedPassage {
  readonly passage: PassageId;
  readonly signature: string;
}

/** Who sent a report, as one spelling; null for what is no report, or names no sender. */
export function supplierOf(head: Pick<DocumentHead, 'kind' | 'organisation'>): string | null {
  if (!isReport(head) || head.organisation === null) return null;
  const name = head.organisation.toLowerCase().replaceAll(/\b(?:aps|a\/s|i\/s|k\/s)(?![\p{L}\d])/gu, ' ');
  return (name.match(/[\p{L}\d]+/gu) ?? []).join(' ') || null;
}

/** The sentences of a report that count, each once. */
export function signDocument(document: ClassifiedDocument, citizenName: string | null): readonly SignedPassage[] {
  const names = new Set(citizenName?.toLowerCase().match(/\p{L}{2,}/gu));
  const signed = new Map<string, PassageId>();
  for (const passage of saying(document).filter(isSentence)) {
    const signature = signatureOf(passage.text, names);
    if (signature !== null && !signed.has(signature)) signed.set(signature, passage.id);
  }
  return [...signed].map(([signature, passage]) => ({ passage, signature }));
}

/** A field's value is a sentence where it is written as one. */
const isSentence = ({ label, text }: Passage): boolean => label === null || /[.!]$/u.test(text.trim());
