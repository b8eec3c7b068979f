import type { CaseId, Sha256 } from '../domain/ids.ts';
import type { Queues } from './queues.ts';
import { stateBefore, stepOfState } from './step-of-state.ts';

/** A document that failed for good, and at which step. */
export interface GivenUpDocument {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  readonly step: string;
}

interface RetryDeps {
  readonly documents: { setState(caseId: CaseId, sha256: Sha256, state: ReturnType<typeof stateBefore>): Promise<void> };
  readonly queues: Pick<Queues, 'add'>;
}

/** Takes each document back to where its step begins and adds the job. Broken off, the sweep adds the jobs that are missing. */
export async function retryDocuments(chosen: readonly GivenUpDocument[], { documents, queues }: RetryDeps): Promise<void> {
  for (const { caseId, sha256, step } of chosen) {
    const state = stateBefore(step);
    await documents.setState(caseId, sha256, state);
    await queues.add(stepOfState[state], { caseId, sha256 });
  }
}
