import type { CaseId } from '../../domain/ids.ts';
import type { StepDeps } from '../step.ts';

/** The case follows once, after the last of its documents that were made anew or given up; until then the old overview stands whole. */
export async function caseAfterRenewal(caseId: CaseId, { records, queues }: Pick<StepDeps, 'records' | 'queues'>): Promise<void> {
  if (!(await records.renewals.hasWaiting(caseId))) await queues.add('case', { caseId }, { background: true });
}
