import type { Sha256 } from './ids.ts';

/** A case went from one caseworker to another. */
export interface HandOver {
  readonly id: string;
  /** Null where nobody had the case. */
  readonly from: string | null;
  readonly to: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** What the one who had the case before had read of it, and what is new beyond that. */
export interface HandOverView {
  readonly handOver: HandOver | null;
  readonly predecessor: ReadingOf | null;
  readonly mine: ReadingOf;
}

/** What a person has read of a case. */
export interface ReadingOf {
  /** No document of the case was ever marked as read. */
  readonly isNeverOpened: boolean;
  readonly read: readonly Sha256[];
  readonly unread: readonly Sha256[];
  /** Pieces of information that stand in nothing that was read. */
  readonly news: number;
}
