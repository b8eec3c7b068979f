import type { FailureCode } from './failures.ts';
import type { CaseId, PersonId, ReceiptId, Sha256, UnitId } from './ids.ts';
import type { DocumentKind } from './labels.ts';

/** What a paper says of where it belongs. Personal, all of it. */
export interface ReceiptSays {
  /** Its own person's CPR numbers, ten digits each: of letterhead, title and fields. More than one: the paper is about several. */
  readonly cprs: readonly string[];
  /** Whom it says it is about. */
  readonly names: readonly string[];
  /** Numbers that stand after a word for "our reference", as written. */
  readonly references: readonly string[];
}

/** What a paper is read as. */
export interface ReadAs {
  readonly kind: DocumentKind;
  readonly title: string;
  /** ISO day; null where the paper does not say. */
  readonly documentDate: string | null;
  /** A count. */
  readonly pages: number;
}

/** What speaks for a case, the strongest first. */
export const filingReasons = ['stated-reference', 'cpr', 'reference', 'name'] as const;
export type FilingReason = (typeof filingReasons)[number];

export interface FilingSuggestion {
  readonly caseId: CaseId;
  readonly reasons: readonly FilingReason[];
}

/** Why a receipt waits for a person. */
export const waitingReasons = [
  'no-case',
  'several-cases',
  'several-persons',
  'only-name',
  'unknown-reference',
  'contradiction',
  'other-citizen',
  'unreadable',
] as const;
export type WaitingReason = (typeof waitingReasons)[number];

/** stored -> (needs-ocr) -> waiting -> filing -> filed; or discarded, which can be undone. */
export const receiptStates = ['stored', 'needs-ocr', 'waiting', 'filing', 'filed', 'discarded'] as const;
export type ReceiptState = (typeof receiptStates)[number];

/** A stored file that has no case yet, with its own object and key; filing it makes the document. */
export interface UnfiledReceipt {
  readonly id: ReceiptId;
  /** Whose caseworkers see it. */
  readonly unit: UnitId;
  /** The inbox it came through; null where it was held out of a case. */
  readonly inbox: string | null;
  /** The case that it was sent to, and held out of. */
  readonly fromCase: CaseId | null;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly objectKey: string;
  /** ISO day in Danish time. */
  readonly received: string;
  readonly sender: string | null;
  /** The case reference that came beside the file. */
  readonly statedReference: string | null;
  /** Who uploaded it. */
  readonly by: PersonId | null;
  readonly state: ReceiptState;
  /** Null before it was read. */
  readonly why: WaitingReason | null;
  /** Why it could not be read. */
  readonly failure: FailureCode | null;
  readonly says: ReceiptSays | null;
  readonly readAs: ReadAs | null;
  /** Where it is filed, or is being filed. */
  readonly filedCase: CaseId | null;
  /** The person who filed it; null where it was certain by itself. */
  readonly filedBy: PersonId | null;
}
