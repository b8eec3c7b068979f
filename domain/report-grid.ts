import type { Check } from './document.ts';
import type { Sha256 } from './ids.ts';
import type { Flag, HeadingId } from './labels.ts';
import type { OverviewDocument } from './overview.ts';
import type { ComparedPassage } from './passage.ts';

/** One report of a supplier, mentor or workplace as a row of the grid. */
export interface ReportRow {
  readonly document: Sha256;
  readonly title: string;
  /** Reports of one sender and one sort make a series; the sender's name. */
  readonly series: string;
  readonly day: string | null;
  readonly flags: readonly Flag[];
  readonly flagOf: Sha256 | null;
  readonly checks: readonly Check[];
  readonly counts: OverviewDocument['counts'];
  readonly cells: readonly { readonly heading: HeadingId; readonly passages: readonly ComparedPassage[] }[];
}

/** Reports down, newest first; headings across, those that any report speaks of. */
export interface ReportGrid {
  readonly headings: readonly HeadingId[];
  readonly rows: readonly ReportRow[];
}

/** A passage of the older report beside the one of the newer report that says the same, or says it anew; one side may have none. */
export interface ReportPair {
  readonly before: ComparedPassage | null;
  readonly now: ComparedPassage | null;
}

export interface ReportComparison {
  readonly older: Sha256;
  readonly newer: Sha256;
  readonly headings: readonly { readonly heading: HeadingId; readonly pairs: readonly ReportPair[] }[];
}
