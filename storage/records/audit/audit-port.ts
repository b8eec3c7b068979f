import type { AuditEntry, AuditEvent, AuditVerdict } from '../../../domain/audit.ts';
import type { CaseId, PersonId } from '../../../domain/ids.ts';

/** Where the next page of the trail begins: events before this position, newest first. */
export interface AuditPage {
  readonly before: number | null;
  readonly limit: number;
}

/** A line with the person's name as it is now; null where the person is gone or it was a machine. */
export type NamedAuditEvent = AuditEvent & { readonly personName: string | null };

/** Who did what, when, from where and why. Nothing changes or removes a line. */
export interface AuditTrail {
  /** Stands when it returns; throws `records.unreachable`, and what was asked for must then not be given. */
  add(entry: AuditEntry): Promise<void>;
  /** The same for each of several cases, in one go: what a search has shown. */
  addFor(entry: AuditEntry, cases: readonly CaseId[]): Promise<void>;
  /** A line about a citizen who was asked for by number, whether or not she has a case. */
  addOfCitizen(entry: AuditEntry, cpr: string): Promise<void>;
  /** What one person did, for that person. There is no list of another's. */
  own(person: PersonId, page: AuditPage): Promise<readonly AuditEvent[]>;
  /** Everything about a citizen, also after her cases are deleted. */
  ofCitizen(cpr: string, page: AuditPage): Promise<readonly NamedAuditEvent[]>;
  /** Seals what was written since the newest seal; how many lines that were. */
  seal(now: Date): Promise<number>;
  /** Hashes the whole chain again. */
  verify(): Promise<AuditVerdict>;
  /** Whether the chain ever had this head: false where the end was cut off after it was noted. */
  hadHead(hash: string): Promise<boolean>;
}
