import type { CaseId, PassageId, PersonId } from '../../../domain/ids.ts';

/** Single pieces of information that a person has read, in documents that are not read as a whole. */
export interface PassageReadings {
  /** Passages that the overview does not hold are left out: an old page may name one. Repeating it changes nothing. */
  mark(person: PersonId, caseId: CaseId, passages: readonly PassageId[]): Promise<void>;
  unmark(person: PersonId, caseId: CaseId, passages: readonly PassageId[]): Promise<void>;
  /** Those that still say what was read. */
  seen(person: PersonId, caseId: CaseId): Promise<readonly PassageId[]>;
}
