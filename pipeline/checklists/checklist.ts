import type { HeadingId } from '../../domain/labels.ts';

/** One point of a list that the law or practice works with, and the headings whose lines are its sources. */
export interface ChecklistPoint {
  /** Stable; stands in addresses, exports and answers. */
  readonly id: string;
  /** As the source words it. */
  readonly label: { readonly da: string; readonly en: string };
  /** In the order in which a reader wants them; none where only the case itself can tell. */
  readonly headings: readonly HeadingId[];
  /** Words of which one has to stand in the line, where a heading holds more than the point asks for. */
  readonly cues?: RegExp;
}

/** A list as data. A list that the law replaces keeps its file and gets the day it ended. */
export interface Checklist {
  readonly id: string;
  readonly label: { readonly da: string; readonly en: string };
  /** Where the wording comes from. */
  readonly source: string;
  /** ISO 8601 days. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly points: readonly ChecklistPoint[];
}
