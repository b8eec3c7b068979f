import type { PersonId } from './ids.ts';

/** What a case is about, as far as how long it is kept hangs on it. */
export const caseKinds = [
  'sickness-benefit',
  'job-clarification',
  'resource-programme',
  'flex-job',
  'rehabilitation',
  'cash-benefit',
  'disability-pension',
  'other',
] as const;
export type CaseKind = (typeof caseKinds)[number];

/** How long cases of a kind are kept after their last day. Decided by the operator; without a rule nothing is deleted by itself. */
export interface RetentionRule {
  readonly kind: CaseKind;
  /** After the day the case was closed. */
  readonly months: number;
  /** Whether an archive copy must stand outside before a case goes. */
  readonly archive: boolean;
}

/** A case must stay, whatever the rule says: a complaint, a lawsuit, an access request. */
export interface LegalHold {
  readonly by: PersonId;
  readonly at: Date;
  readonly reason: string;
}

/** What decides when a case goes. */
export interface RetentionFacts {
  readonly kind: CaseKind | null;
  /** ISO day; null while the case is open. */
  readonly closedOn: string | null;
  readonly hold: LegalHold | null;
  /** The day it goes by itself; null where it is open, held, of no kind, or its kind has no rule. */
  readonly goesOn: string | null;
}
