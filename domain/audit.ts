import type { CaseId, PersonId, Sha256 } from './ids.ts';
import type { Action, Role } from './people.ts';

/** What stands in the trail beside the actions of `may`: coming and going, and what everybody may do for herself. */
export const ownAuditActions = ['sign-in', 'sign-out', 'password.change', 'audit.own', 'search', 'request'] as const;

/** What was asked for. */
export type AuditAction = Action | (typeof ownAuditActions)[number];

export const auditMachines = ['command-line', 'worker', 'inbox', 'program'] as const;
/** What did it: the command line on this machine, a worker, an inbox, or a program with a key; the last one beside the person it acts for. */
export type AuditMachine = (typeof auditMachines)[number];

/** One line of the audit trail before it is written. Ids and codes alone: never a name, a text or a CPR number. */
export interface AuditEntry {
  readonly at: Date;
  readonly person: { readonly id: PersonId; readonly role: Role } | null;
  readonly machine?: AuditMachine;
  readonly action: AuditAction;
  /** The route as registered, e.g. `GET /api/v1/cases/:caseId/overview`, or the command. */
  readonly what: string;
  /** Null where it was let in, else the code it was refused with. */
  readonly refused: string | null;
  readonly caseId: CaseId | null;
  readonly document: Sha256 | null;
  /** Network address it came from; null on the machine itself. */
  readonly origin: string | null;
  /** Why, in the person's own words, where a reason is asked for. */
  readonly reason: string | null;
}

/** A line as it stands, in the order of its position. */
export interface AuditEvent extends AuditEntry {
  readonly position: number;
  /** As the trail names the citizen: a keyed hash, which outlives the case. */
  readonly citizenKey: string | null;
}

/** What checking the whole chain found. */
export interface AuditVerdict {
  readonly events: number;
  readonly seals: number;
  /** Hash of the newest seal; kept somewhere else, it shows later that nothing was cut off the end. Null before the first. */
  readonly head: string | null;
  /** Lines written after the newest seal, which nothing protects yet. */
  readonly unsealed: number;
  /** First position of the first batch that does not hash to its seal; null where every batch does. */
  readonly broken: number | null;
}
