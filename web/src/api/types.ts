import type { DocumentHead } from '../../../domain/document.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { Flag } from '../../../domain/labels.ts';
import type { News, Overview } from '../../../domain/overview.ts';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import type { ComparedPassage } from '../../../domain/passage.ts';
import type { Role } from '../../../domain/people.ts';
import type { StateName } from '../../../domain/texts/index.ts';

export interface Me {
  readonly name: string;
  readonly role: Role;
}

export interface CaseItem {
  readonly id: string;
  readonly reference: string;
  readonly citizenName: string;
  readonly citizenCpr: string;
  readonly documents: number;
  readonly failed: number;
  readonly waiting: number;
  readonly pages: number;
  readonly newestDocument: string | null;
  readonly unseen: number;
}

export interface MeetingItem {
  readonly id: string;
  readonly kind: 'meeting' | 'decision';
  readonly date: string;
  readonly title: string;
}

export interface OverviewAnswer {
  readonly overview: Overview;
  readonly news: News;
}

export interface DocumentItem {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly parent: string | null;
  readonly received: string;
  readonly state: StateName;
  readonly failure: { readonly step: string; readonly code: FailureCode } | null;
  readonly ocr: { readonly done: number; readonly total: number } | null;
  readonly head: DocumentHead | null;
  readonly flags: readonly Flag[];
  readonly flagOf: string | null;
  readonly counts: { readonly new: number; readonly repeated: number; readonly changed: number; readonly conflicting: number } | null;
  readonly receipts: number;
  readonly seen: boolean;
}

export interface DocumentAnswer extends DocumentItem {
  readonly passages: readonly ComparedPassage[];
}

export type Reading = Omit<ParsedDocument, 'attachments'>;

export interface UploadResult {
  readonly fileName: string;
  readonly duplicate: boolean;
  readonly failure: { readonly code: FailureCode } | null;
}
