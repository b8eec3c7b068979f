import type { SectionDifference } from './compare-sections.ts';
import type { CaseId, PersonId, Sha256, UnitId } from './ids.ts';
import { headingIds, type HeadingId } from './labels.ts';

/** What a supplier writes under, in the order of the overview; dates and names of the report itself stand in its letterhead. */
export const runningHeadings = headingIds.filter((id) => id !== 'formalia');

/** Text per standard heading; a heading without one is left out. Lines are paragraphs. */
export type Sections = Readonly<Partial<Record<HeadingId, string>>>;

/** How long a closed run can be opened again: long enough to mend a closing report that comes back, short enough that the case can count on it. */
export const REOPEN_DAYS = 14;

/** A report that a supplier's organisation goes on writing about one case. Its work copy is saved while somebody writes. */
export interface RunningReport {
  /** 256 bits that nobody guesses. */
  readonly id: string;
  readonly organisation: UnitId;
  readonly caseId: CaseId;
  /** The order it answers; null where the reference was the case's. */
  readonly orderId: string | null;
  /** As whoever began it wrote it. */
  readonly reference: string;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly sections: Sections;
  /** The closing report while it is written; null where the next sending is an ordinary version. */
  readonly closing: Sections | null;
  /** Grows by one with every saving; the optimistic lock. */
  readonly version: number;
  readonly savedAt: Date;
  readonly savedBy: PersonId;
  readonly madeAt: Date;
  readonly closedAt: Date | null;
  /** The sending whose draft was made of the work copy, and of which version of it; null before it is read through. */
  readonly checked: { readonly sendingId: string; readonly version: number } | null;
}

/** What was sent once, kept as it was. */
export interface RunningVersion {
  readonly runId: string;
  /** Counted from 1. */
  readonly number: number;
  readonly isClosing: boolean;
  readonly sections: Sections;
  /** Against the version before, heading by heading; against nothing for the first. */
  readonly difference: readonly SectionDifference[];
  /** To the recipient. */
  readonly note: string | null;
  readonly sentAt: Date;
  readonly sentBy: PersonId;
  /** The document it became. */
  readonly sha256: Sha256;
}

/** What the next sending would hold. */
export function workOf({ sections, closing }: Pick<RunningReport, 'sections' | 'closing'>): Sections {
  return closing ?? sections;
}

/** Whether a closed run may still be opened again. */
export function mayReopen({ state, closedAt }: Pick<RunningReport, 'state' | 'closedAt'>, now: Date): boolean {
  return state === 'closed' && closedAt !== null && now.getTime() - closedAt.getTime() <= REOPEN_DAYS * 86_400_000;
}
