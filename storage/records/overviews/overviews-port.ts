import type { CaseFacts } from '../../../domain/case-facts.ts';
import type { ComparedDocument } from '../../../domain/document.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { OrderMatch } from '../../../domain/order.ts';
import type { HeldPassage, Overview, OverviewChanges, OverviewDocument } from '../../../domain/overview.ts';

/** What an overview was made of: one line per document, so that a late or slow one is never missed. */
export interface MadeOf {
  /** Grows by one with every save; the optimistic lock. 0: never made. */
  readonly version: number;
  /** SHA-256 of the sorted documents with version and content of their classification, the corrections, and the versions of compare and overview. */
  readonly fingerprint: string;
}

export interface Overviews {
  madeOf(caseId: CaseId): Promise<MadeOf>;
  /** Fingerprint of what the case holds now, in the same terms as `madeOf`. */
  currentFingerprint(caseId: CaseId): Promise<string>;
  /** Digest of each document's result as it stands in the rows, so that a run writes what differs. */
  held(caseId: CaseId): Promise<ReadonlyMap<Sha256, string>>;
  heldPassages(caseId: CaseId, documents: readonly Sha256[]): Promise<readonly HeldPassage[]>;
  /**
   * Throws `overview.changed-meanwhile` where the version is another than `replaces`.
   *
   * @param made.arrived documents that the overview holds now; those in state `classified` become `in-overview`
   * @param made.matches which document answers which order of the case; these and no others
   */
  save(
    caseId: CaseId,
    changes: OverviewChanges,
    made: {
      readonly replaces: number;
      readonly fingerprint: string;
      readonly arrived: readonly Sha256[];
      readonly matches: readonly OrderMatch[];
      /** For the list of cases. */
      readonly facts: CaseFacts;
    },
  ): Promise<void>;
  /** Nothing has changed since the overview was made: what was read or classified anew with the same result is in it, and shown now. */
  settle(caseId: CaseId, fingerprint: string): Promise<void>;
  find(caseId: CaseId): Promise<Overview | null>;
  compared(caseId: CaseId): Promise<readonly ComparedDocument[]>;
  /** The overview's list of documents, without its passages; of these alone where some are named. */
  documents(caseId: CaseId, among?: readonly Sha256[]): Promise<readonly OverviewDocument[]>;
  /** Null where the overview does not hold the document yet. */
  comparedDocument(caseId: CaseId, sha256: Sha256): Promise<ComparedDocument | null>;
  /** All of one moment; null where the overview was never made. */
  snapshot(
    caseId: CaseId,
  ): Promise<{ readonly made: MadeOf; readonly overview: Overview; readonly compared: readonly ComparedDocument[] } | null>;
  /**
   * Cases whose documents differ from those that their overview was made of, or wait to be told that they do not: the sweep of the case
   * lane. Costs what has changed since it was asked last, not what lies there.
   */
  stale(): Promise<readonly CaseId[]>;
}
