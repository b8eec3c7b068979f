import { userInfo } from 'node:os';
import type { AuditAction } from '../../domain/audit.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Records } from '../../storage/records/records.ts';

/**
 * A line of the audit trail for a command that shows or changes what is a citizen's: written before it does so. Who it was is the name of
 * the user on this machine, which is all that a command line knows.
 */
export function auditCommand(
  { audit }: Pick<Records, 'audit'>,
  { action, what, caseId = null }: { readonly action: AuditAction; readonly what: string; readonly caseId?: CaseId | null },
): Promise<void> {
  return audit.add({
    at: new Date(),
    person: null,
    machine: 'command-line',
    action,
    what,
    refused: null,
    caseId,
    document: null,
    origin: null,
    reason: `user ${userName()}`,
  });
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown'; // a container may run as a number without a name
  }
}
