import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { ComparedPassage } from '../../../domain/passage.ts';

/** Passages that may leave something to follow up, found in the rows, so that a long case is not loaded whole. */
export interface FollowUpPassages {
  /** By document, in the document's order: next steps and deadlines that no earlier document told. */
  candidates(caseId: CaseId): Promise<ReadonlyMap<Sha256, readonly ComparedPassage[]>>;
}
