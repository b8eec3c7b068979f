import type { Correction } from '../../../domain/correction.ts';
import type { CaseId, PersonId } from '../../../domain/ids.ts';

/** Who corrected what, and when; rows are added and undone, never removed. */
export interface Corrections {
  /** Repeating an id changes nothing. */
  make(correction: Omit<Correction, 'undone'>): Promise<void>;
  /** The first undoing stands. */
  undo(caseId: CaseId, id: string, by: PersonId, at: Date): Promise<void>;
  /** The history, oldest first. */
  list(caseId: CaseId): Promise<readonly Correction[]>;
  /** Cases with a correction that is not undone, in the order of ids. */
  cases(): Promise<readonly CaseId[]>;
  /** What holds now, the newest last: per target and field the newest one that is not undone. */
  active(caseId: CaseId): Promise<readonly Correction[]>;
}
