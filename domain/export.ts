import type { FailureCode } from './failures.ts';
import type { CaseId, PassageId, PersonId, Sha256 } from './ids.ts';

/** What can be taken out of a case. */
export const exportForms = ['overview-pdf', 'overview-docx', 'plan-docx', 'text', 'json', 'bundle'] as const;
export type ExportForm = (typeof exportForms)[number];

/** Whom an export is for; what is removed hangs on it. */
export const exportReaders = ['citizen', 'gp', 'team'] as const;
export type ExportReader = (typeof exportReaders)[number];

/** Why words were removed. `chosen`: a caseworker left the information out. */
export const removalRules = ['cpr', 'name', 'chosen'] as const;
export type RemovalRule = (typeof removalRules)[number];

/** What was asked for: ids and days only. */
export interface ExportWish {
  readonly form: ExportForm;
  readonly reader: ExportReader;
  /** A key such as `date:2025-03-03`, see api/schemas/overview.ts. */
  readonly baseline: string;
  /** Information that the caseworker left out: any passage that holds it. */
  readonly without: readonly PassageId[];
}

/** A passage in which something was removed. */
export interface Removal {
  readonly document: Sha256;
  readonly passage: PassageId;
  readonly rules: readonly RemovalRule[];
  readonly before: string;
  readonly after: string;
}

/** How many pieces were removed, by rule. */
export type RemovalCounts = Readonly<Record<RemovalRule, number>>;

export const exportStates = ['waiting', 'made', 'failed'] as const;
export type ExportState = (typeof exportStates)[number];

/** One export of a case, as it is kept: the versions of a case are one series. */
export interface KeptExport extends ExportWish {
  readonly id: string;
  readonly caseId: CaseId;
  /** Counted from 1 in its case. */
  readonly version: number;
  readonly by: PersonId;
  /** ISO 8601 day in Denmark. */
  readonly date: string;
  readonly state: ExportState;
  readonly failure: FailureCode | null;
  /** Of the overview that it was made of; null until it is made. */
  readonly fingerprint: string | null;
  readonly fileName: string;
  readonly objectKey: string;
  readonly bytes: number | null;
  readonly removed: RemovalCounts | null;
}

/** What every export says of itself. */
export interface ExportNote {
  /** The municipality's own reference of the case; null on the command line. */
  readonly reference: string | null;
  readonly reader: ExportReader | null;
  readonly version: number | null;
  /** ISO 8601 day: given in, never the clock's. */
  readonly date: string;
  /** Fingerprint of what the overview was made of. */
  readonly madeOf: string;
  /** Files of the case that are not in it: those that could not be read, and those still on their way. */
  readonly unread: { readonly failed: number; readonly waiting: number };
}
