import { userInfo } from 'node:os';
import type { AuditEntry } from '../../domain/audit.ts';
import type { Records } from '../../storage/records/records.ts';

type CommandTold = Pick<AuditEntry, 'action' | 'what'> & Partial<Pick<AuditEntry, 'caseId' | 'refused'>>;

/**
 * A line of the audit trail for a command that shows or changes what is a citizen's: written before it does so. Who it was is the name of
 * the user on this machine, which is all that a command line knows.
 */
export function auditCommand({ audit }: Pick<Records, 'audit'>, told: CommandTold): Promise<void> {
  return audit.add(entryOf(told));
}

/** The same about a citizen who was asked for by number; the number itself is not kept. */
export function auditCitizenCommand({ audit }: Pick<Records, 'audit'>, told: CommandTold, cpr: string): Promise<void> {
  return audit.addOfCitizen(entryOf(told), cpr);
}

function entryOf({ action, what, caseId = null, refused = null }: CommandTold): AuditEntry {
  return {
    at: new Date(),
    person: null,
    machine: 'command-line',
    action,
    what,
    refused,
    caseId,
    document: null,
    origin: null,
    reason: `user ${userName()}`,
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown'; // a container may run as a number without a name
  }
}
