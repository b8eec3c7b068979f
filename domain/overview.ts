import type { ComparedDocument, DocumentHead } from './document.ts';
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

/** Where a line stands under its heading. */
export type OverviewPart = 'current' | 'superseded' | 'conflicts' | 'not-placed';

/** A line as it is kept: ids alone, because its words and its standings are those of the passages. */
export interface OverviewGroup {
  /** The first standing, which names the line. */
  readonly id: PassageId;
  /** `formalia` where the line is not placed. */
  readonly heading: HeadingId;
  readonly part: OverviewPart;
  /** The standing that is shown. */
  readonly passage: PassageId;
  readonly against: PassageId | null;
}

/** What a run writes: the rows that its documents touch, and no others. */
export interface OverviewChanges {
  /** Documents whose result differs from the one that stands there, with the line of each passage. `formalia` has none. */
  readonly documents: readonly {
    readonly document: ComparedDocument;
    readonly entry: OverviewDocument;
    readonly digest: string;
    readonly lines: ReadonlyMap<PassageId, PassageId>;
  }[];
  readonly removed: readonly Sha256[];
  readonly groups: readonly OverviewGroup[];
  /** Passages that name no line now, and may have named one. */
  readonly noGroups: readonly PassageId[];
  /** Passages of other documents, whose line may be another one now. */
  readonly moved: readonly { readonly passage: PassageId; readonly line: PassageId }[];
}

/** How a passage stands in the rows of an overview. */
export interface HeldPassage {
  readonly passage: PassageId;
  readonly line: PassageId | null;
  readonly of: PassageId | null;
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
  /** The first standing of each piece of information that stands in no document known at the baseline. */
  readonly passages: readonly PassageId[];
  /** Documents after the baseline, in order; those without news prove "Intet nyt siden". */
  readonly documents: readonly { readonly sha256: Sha256; readonly news: number; readonly repeated: number }[];
}

/** News with its proof. "Intet nyt siden" holds exactly where `isNothingNew`: then every passage since repeats one that was known. */
export interface NewsProof {
  readonly baseline: Baseline;
  readonly isNothingNew: boolean;
  /** Pieces of new information, as `News` counts them: several passages may hold the same one. */
  readonly pieces: number;
  /** Asked of my reading: I have read nothing of the case. */
  readonly isNeverOpened: boolean;
  /** Documents after the baseline, in order. */
  readonly documents: readonly {
    readonly sha256: Sha256;
    readonly received: string | null;
    /** Passages whose information stands in nothing known; a repeat of one among the documents since is one too. */
    readonly news: readonly PassageId[];
    /** Passages with the earliest known standing of the same information. */
    readonly repeats: readonly { readonly passage: PassageId; readonly of: PassageId; readonly document: Sha256 }[];
  }[];
}
