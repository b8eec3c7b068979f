import type { DocumentHead } from '../../domain/document.ts';
import type { FailureCode } from '../../domain/failures.ts';
import type { CaseId, PersonId, Sha256, UnitId } from '../../domain/ids.ts';
import type { ScanVerdict } from '../../domain/scan.ts';

/** A document's way: stored -> parsed -> (waiting for ocr) -> classified -> in the overview; or failed, with step and code. */
export type DocumentState = 'stored' | 'needs-ocr' | 'parsed' | 'classified' | 'in-overview' | 'failed';

export interface CaseRow {
  readonly id: CaseId;
  /** The municipality's reference; personal. */
  readonly reference: string;
  readonly citizenName: string;
  readonly citizenCpr: string;
  readonly unit: UnitId;
  readonly caseworker: PersonId | null;
}

export interface DocumentRow {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly bytes: number;
  /** Key of the stored bytes. */
  readonly objectKey: string;
  /** Key of what the newest parser made of them, and passages are cut from. */
  readonly readingKey: string;
  /** Key of the reading that the overview's places lie in; an older one for the moment between reading anew and the overview. */
  readonly shownReadingKey: string;
  /** Who asks that it is made anew; null where nobody does. */
  readonly renewal: string | null;
  /** Why making it anew was given up; what stood stands. */
  readonly renewalFailure: FailureCode | null;
  /** A reading that is being made anew beside it. */
  readonly nextReadingKey: string | null;
  /** `name@version` of the parser; null where it was not yet noted. */
  readonly parser: string | null;
  /** Null until the file's turn has come. */
  readonly scan: ScanVerdict | null;
  /** What the document waits for, beside its turn. */
  readonly waiting: FailureCode | null;
  readonly parent: Sha256 | null;
  /** ISO day. */
  readonly received: string;
  readonly state: DocumentState;
  readonly failure: { readonly step: string; readonly code: FailureCode } | null;
  /** Pages read by OCR so far and to be read; null where none are. */
  readonly ocr: { readonly done: number; readonly total: number } | null;
  /** Null until classified. */
  readonly head: DocumentHead | null;
  /** By content; null where it was not told at reception. */
  readonly mediaType: string | null;
  /** Receptions of the same bytes in the case, the first one included: above 1 there are duplicates to show. */
  readonly receipts: number;
}

/** One reception of a document; a second one is shown as a duplicate, never swallowed. */
export interface ReceiptRow {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly received: string;
  readonly duplicate: boolean;
  readonly by: PersonId | null;
}

/** What a list of cases and a progress line tell; counts only. */
export interface CaseSummary {
  readonly documents: Readonly<Record<DocumentState, number>>;
  /** ISO day; null where the case holds nothing. */
  readonly newestReceived: string | null;
  /** Of the document itself, else of its receipt; ISO day. */
  readonly newestDocument: string | null;
  /** Of the documents that were read. */
  readonly pages: number;
  /** Pages read by OCR and to be read, of documents that wait for it. */
  readonly ocr: { readonly done: number; readonly total: number };
  /** 0: never made. */
  readonly overviewVersion: number;
}

export interface NewDocument {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly bytes: number;
  readonly objectKey: string;
  readonly parent: Sha256 | null;
  readonly received: string;
  readonly mediaType?: string;
  readonly by?: PersonId | null;
  /** Names this reception, so that a repeated call is no second receipt. Left out for an attachment: its parent and name say it. */
  readonly receipt?: string;
}

/** Dated events of a case; a baseline can name a meeting or a decision, ages are told as of the day the case was sent to the team. */
export const meetingKinds = ['meeting', 'decision', 'sent-to-team'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export interface Meeting {
  readonly id: string;
  readonly caseId: CaseId;
  readonly kind: MeetingKind;
  readonly date: string;
  readonly title: string;
}
