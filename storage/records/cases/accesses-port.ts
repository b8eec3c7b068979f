import type { StatedReason } from '../../../domain/access.ts';
import type { CaseId, PersonId } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/people.ts';

/** A colleague's case as it is listed before a reason is given: what is needed to choose the right one, and nothing of its content. */
export interface ClosedCase {
  readonly id: CaseId;
  readonly reference: string;
  readonly citizenName: string;
  /** Name; null where nobody has the case. */
  readonly caseworker: string | null;
}

/** Which of the closed cases are meant: one of them, or those of a CPR number (ten digits) or of words that begin words of name and reference. */
export type ClosedAsked = { readonly id: CaseId } | { readonly cpr: string } | { readonly words: readonly string[] };

export interface StatedAccess extends StatedReason {
  readonly caseId: CaseId;
  readonly id: string;
  readonly person: PersonId;
  readonly at: Date;
  /** Last day in Denmark on which it holds. */
  readonly until: string;
}

/** Cases of colleagues, and why they were opened. */
export interface Accesses {
  /** Repeating an id changes nothing. */
  state(access: StatedAccess): Promise<void>;
  /** The newest that holds; null where none does. */
  holding(caseId: CaseId, person: PersonId, today: string): Promise<StatedAccess | null>;
  /** Cases that the person may open with a reason and has given none for, by citizen and reference. */
  closedTo(person: Person, today: string, asked?: ClosedAsked): Promise<readonly ClosedCase[]>;
  countClosedTo(person: Person, today: string): Promise<number>;
}
