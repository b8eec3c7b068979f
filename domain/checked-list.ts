import type { PassageId, Sha256 } from './ids.ts';
import type { Voice } from './labels.ts';

interface Label {
  readonly da: string;
  readonly en: string;
}

/** A passage that tells something about a point; days are ISO 8601. */
export interface CheckedSource {
  readonly passage: PassageId;
  readonly document: Sha256;
  readonly title: string;
  readonly day: string | null;
  /** Null where the format has no pages. */
  readonly page: number | null;
  readonly words: string;
  readonly voice: Voice;
}

/** One point: what tells of it, newest first, and how old the newest is. No source is a fact, no verdict. */
export interface CheckedPoint {
  readonly id: string;
  readonly label: Label;
  readonly sources: readonly CheckedSource[];
  readonly newest: string | null;
  /** Whole days. */
  readonly age: number | null;
  /** What the case itself knows, such as the age in years. */
  readonly ofCase: number | null;
}

/** A paper that somebody should have sent, and the documents that are it, newest first. */
export interface CheckedPaper {
  readonly id: string;
  readonly label: Label;
  readonly from: Label;
  readonly documents: readonly {
    readonly document: Sha256;
    readonly title: string;
    readonly day: string | null;
    readonly age: number | null;
  }[];
}

/** A list held against one case on one day. */
export interface CheckedList {
  readonly id: string;
  readonly label: Label;
  readonly source: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly today: string;
  readonly points: readonly CheckedPoint[];
  readonly papers: readonly CheckedPaper[];
}
