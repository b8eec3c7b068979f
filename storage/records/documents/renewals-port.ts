import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, PersonId, Sha256 } from '../../../domain/ids.ts';
import type { RenewalFilter, RenewalProgress } from '../../../domain/renewal.ts';

/**
 * Documents that are made anew while their old result stands: labelled anew from `classify`, read anew from `parse`, which goes on through
 * `ocr` to `classify`.
 */
export interface Renewals {
  /** Documents that a filter means: those with a result that readers see. One that failed waits for its retry instead. */
  count(filter: RenewalFilter): Promise<number>;
  /** Marks them in one statement and gives their number; one that waits already stays with the renewal that asked first. */
  ask(
    renewal: { readonly id: string; readonly step: string; readonly by: PersonId | null; readonly at: Date },
    filter: RenewalFilter,
  ): Promise<number>;
  /** Documents that wait for a step, case by case. */
  waiting(step: string, atMost: number): Promise<readonly { readonly caseId: CaseId; readonly sha256: Sha256 }[]>;
  /** Whether the document waits for the step, and has a result that readers see. */
  isAsked(caseId: CaseId, sha256: Sha256, step: string): Promise<boolean>;
  hasWaiting(caseId: CaseId): Promise<boolean>;
  /** False where the document waits for no renewal: then the failure is its own. */
  giveUp(caseId: CaseId, sha256: Sha256, failed: { readonly step: string; readonly code: FailureCode }): Promise<boolean>;
  /** Those that are not done, or that left documents behind; oldest first. */
  progress(): Promise<readonly RenewalProgress[]>;
  /** Cases whose documents wait for a renewal, and cases with a new document that its overview does not hold. */
  busyCases(): Promise<{ readonly renewing: ReadonlySet<CaseId>; readonly arrived: ReadonlySet<CaseId> }>;
}
