import type { CaseId, PersonId, Sha256 } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/people.ts';

/** Documents of a case that a meeting is about. */
export interface Bundle {
  readonly id: string;
  readonly caseId: CaseId;
  readonly title: string;
  readonly documents: readonly Sha256[];
  readonly by: PersonId;
  readonly at: Date;
}

/** A participant of a meeting, let in to one bundle of the case. */
export interface LetIn {
  readonly person: PersonId;
  readonly bundle: string;
  /** Last day in Denmark. */
  readonly until: string;
  readonly by: PersonId;
  readonly at: Date;
  /** Null where nobody has ended it. */
  readonly ended: Date | null;
}

/** A bundle as its participant finds it. */
export interface OpenBundle {
  readonly caseId: CaseId;
  readonly citizenName: string;
  readonly title: string;
  readonly until: string;
  readonly documents: number;
  /** Questions that nobody has answered. */
  readonly open: number;
}

export interface Bundles {
  /** Repeating an id changes nothing. Throws `document.unknown` for a document that the case does not hold. */
  make(bundle: Bundle): Promise<void>;
  /** The newest first. */
  list(caseId: CaseId): Promise<readonly Bundle[]>;
  /** One person has one bundle of a case: letting her in again moves her to it, with the new day. Throws `bundle.unknown`. */
  letIn(caseId: CaseId, letIn: Omit<LetIn, 'ended'>): Promise<void>;
  /** Null: she is in again. False for somebody who never was. */
  end(caseId: CaseId, person: PersonId, at: Date | null): Promise<boolean>;
  /** Everybody who was let in, also where it is over. */
  letInTo(caseId: CaseId): Promise<readonly LetIn[]>;
  /** The one that the person is let in to today; null for none. */
  ofParticipant(caseId: CaseId, person: PersonId, today: string): Promise<(Bundle & { readonly until: string }) | null>;
  /** Of all cases, the one that ends first on top. */
  openTo(person: PersonId, today: string): Promise<readonly OpenBundle[]>;
  /** Meeting participants who can be let in, by name. */
  participants(): Promise<readonly Person[]>;
}
