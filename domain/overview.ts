import type { DocumentHead } from './document.ts';
import type { PassageId, Sha256 } from './ids.ts';
import type { Flag, HeadingId } from './labels.ts';
import type { ComparedPassage } from './passage.ts';

/** One line of the overview; it always leads back to a document, a page and words. */
export interface OverviewLine {
  readonly passage: ComparedPassage;
  readonly document: Sha256;
  /** Every standing of the same information, earliest first, this one included: "sagt 4 gange". */
  readonly said: readonly { readonly passage: PassageId; readonly document: Sha256 }[];
  /** Where `changed`: the passage it updates. Where `conflicting`: the other side. */
  readonly against: ComparedPassage | null;
  readonly againstDocument: Sha256 | null;
  /** The information began as the other side of a conflict. */
  readonly isConflict: boolean;
}

export interface OverviewHeading {
  readonly heading: HeadingId;
  /** What holds now: neither repeated later in other words nor replaced by a later value. Newest first. */
  readonly current: readonly OverviewLine[];
  /** Values that were replaced later, newest first. */
  readonly superseded: readonly OverviewLine[];
  readonly conflicts: readonly OverviewLine[];
  /** Date of the newest document with a passage here; null where there is none: "intet om netværk". */
  readonly newestSource: string | null;
}

export interface OverviewDocument {
  readonly head: DocumentHead;
  readonly flags: readonly Flag[];
  readonly flagOf: Sha256 | null;
  /** Passages by status, `formalia` left out. */
  readonly counts: { readonly new: number; readonly repeated: number; readonly changed: number; readonly conflicting: number };
}

/** A function of documents, corrections and versions; no clock time, no random id. */
export interface Overview {
  readonly documents: readonly OverviewDocument[];
  /** Always all 20 headings, in their order. */
  readonly headings: readonly OverviewHeading[];
  /** Passages below the threshold: shown, never dropped. */
  readonly notPlaced: readonly OverviewLine[];
  /** Headings without any source. */
  readonly missing: readonly HeadingId[];
  /** Total pages of all documents. */
  readonly pages: number;
}

/** What "since" can mean. */
export type Baseline =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'meeting'; readonly id: string; readonly date: string }
  | { readonly kind: 'decision'; readonly id: string; readonly date: string }
  | { readonly kind: 'document'; readonly sha256: Sha256; readonly date: string }
  | { readonly kind: 'my-reading' };

/** What is new since a baseline: ids into the overview, so that a page marks and counts. */
export interface News {
  readonly baseline: Baseline;
  /** Passages of status new, changed or conflicting in documents after the baseline. */
  readonly passages: readonly PassageId[];
  /** Documents after the baseline, in order; those without news prove "Intet nyt siden". */
  readonly documents: readonly { readonly sha256: Sha256; readonly news: number; readonly repeated: number }[];
}
