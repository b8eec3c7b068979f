import { createHash } from 'node:crypto';
import type { CaseId, Sha256 } from '../domain/ids.ts';

/** Where the objects of a case lie. A hash, because a case id may hold what a key may not, and must not be read from a folder's name. */
export function objectPrefixOf(caseId: CaseId): string {
  return `documents/${createHash('sha256').update(caseId).digest('hex').slice(0, 32)}/`;
}

/** Where the bytes of a document lie. */
export function objectKeyOf(caseId: CaseId, sha256: Sha256): string {
  return `${objectPrefixOf(caseId)}${sha256}`;
}
