import type { CaseId, PersonId, Sha256 } from '../../../domain/ids.ts';

/** A paper on its way back to its sender. */
export interface DocumentReturn {
  readonly at: Date;
  /** Danish sentences: what it lacks, and what to do. */
  readonly reasons: readonly string[];
}

/** Papers that were returned; each document at most once at a time. */
export interface Returns {
  /** Whether an organisation sent the document in the portal, so that somebody sees its state there; what came through a one-use link is seen by nobody. */
  isSeen(caseId: CaseId, sha256: Sha256): Promise<boolean>;
  find(caseId: CaseId, sha256: Sha256): Promise<DocumentReturn | null>;
  /** The first return stands until it is taken back. */
  make(caseId: CaseId, sha256: Sha256, made: DocumentReturn & { readonly by: PersonId }): Promise<void>;
  takeBack(caseId: CaseId, sha256: Sha256): Promise<void>;
}
