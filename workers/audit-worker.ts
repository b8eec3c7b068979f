import type { AuditEntry } from '../domain/audit.ts';
import type { StepDeps } from './step.ts';

type Told = Pick<AuditEntry, 'action' | 'what'> & Partial<Pick<AuditEntry, 'machine' | 'refused' | 'caseId' | 'document' | 'reason'>>;

/** A line of the audit trail for what a worker does by itself, with no person behind it. */
export function auditWorker({ records }: Pick<StepDeps, 'records'>, told: Told): Promise<void> {
  const nobody = { person: null, refused: null, caseId: null, document: null, origin: null, reason: null };
  return records.audit.add({ ...nobody, at: new Date(), machine: 'worker', ...told });
}
