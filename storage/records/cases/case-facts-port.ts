import type { CaseFacts } from '../../../domain/case-facts.ts';
import type { CaseId, PersonId } from '../../../domain/ids.ts';
import type { Flag } from '../../../domain/labels.ts';

/** What the list of cases tells of one case to one person. */
export interface CaseFactsRow extends Omit<CaseFacts, 'flagged'> {
  /** Flags with the number of documents that carry them, and of those the person has not read. */
  readonly flags: readonly { readonly flag: Flag; readonly documents: number; readonly unread: number }[];
  /** Pieces of information that stand in nothing the person has read. */
  readonly newToMe: number;
}

/** Facts of cases as their last run found them. Each question is one query, however many cases. */
export interface CasesFacts {
  /** A case whose overview was never made, or not since this version, is left out. */
  of(person: PersonId, ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, CaseFactsRow>>;
  /** Orders that are neither answered nor withdrawn and whose day has passed; a case without any may be left out. */
  overdue(ids: readonly CaseId[], today: string): Promise<ReadonlyMap<CaseId, number>>;
}
