import type { DocumentKind, HeadingId } from '../../domain/labels.ts';

interface Label {
  readonly da: string;
  readonly en: string;
}

/** One point of a list that the law or practice works with, and the headings whose lines are its sources. */
export interface ChecklistPoint {
  /** Stable; stands in addresses, exports and answers. */
  readonly id: string;
  /** As the source words it. */
  readonly label: Label;
  /** In the order in which a reader wants them; none where only the case itself can tell. */
  readonly headings: readonly HeadingId[];
  /** Words of which one has to stand in the line, where a heading holds more than the point asks for. */
  readonly cues?: RegExp;
  /** Kinds of documents of which the line has to stand in one, where the point asks for somebody's own word. */
  readonly kinds?: readonly DocumentKind[];
}

/** A paper that somebody else should have sent, and what tells that it came. */
export interface ChecklistPaper {
  readonly id: string;
  readonly label: Label;
  /** Who writes it. */
  readonly from: Label;
  /** Kinds of which one is enough; none where the sender alone tells. */
  readonly kinds: readonly DocumentKind[];
  /** Names in the organisation, the author or the title. */
  readonly sender?: RegExp;
}

/** A list as data. A list that the law replaces keeps its file and gets the day it ended. */
export interface Checklist {
  readonly id: string;
  readonly label: Label;
  /** Where the wording comes from, in Danish: it stands beside the list on the page. */
  readonly source: string;
  /** ISO 8601 days. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly points: readonly ChecklistPoint[];
  readonly papers?: readonly ChecklistPaper[];
}
