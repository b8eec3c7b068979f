import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';

/** Documents that failed at one step with one code. */
export interface FailedDocuments {
  readonly code: FailureCode;
  readonly step: string;
  readonly documents: number;
  /** When the first of them failed; null where only an older version knew. */
  readonly since: Date | null;
}

/** Which failed documents are meant; all of them where nothing is named. */
export interface FailureChoice {
  readonly code?: string | undefined;
  readonly caseId?: CaseId | undefined;
  /** A document's SHA-256 or its beginning. */
  readonly document?: string | undefined;
}

export interface FailedDocument {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  readonly step: string;
  readonly code: FailureCode;
  readonly since: Date | null;
}

/** Documents that were given up, for an operator: ids, codes and counts, nothing of what they hold. */
export interface Failures {
  /** The code with the most documents first. */
  groups(choice: FailureChoice): Promise<readonly FailedDocuments[]>;
  /** Those that have failed longest first. */
  chosen(choice: FailureChoice): Promise<readonly FailedDocument[]>;
}
