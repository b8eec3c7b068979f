import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { Queues } from '../../queues/queues.ts';
import { stepOfState } from '../../queues/step-of-state.ts';
import type { DocumentState } from '../../storage/records/records.ts';

/**
 * Enqueues what a document in a state waits for. Called after the state is committed: a crash in between leaves a
 * document without a job, which housekeeping finds.
 */
export async function enqueueNext(
  document: { readonly caseId: CaseId; readonly sha256: Sha256; readonly state: DocumentState },
  queues: Queues,
): Promise<void> {
  const { caseId, sha256, state } = document;
  const step = stepOfState[state];
  if (step === null) return;
  await (step === 'case' ? queues.add('case', { caseId }) : queues.add(step, { caseId, sha256 }));
}
