import type { CaseId, PassageId, Sha256 } from '../../../domain/ids.ts';

export interface NewSignatures {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  /** What `unsigned` told of the document. */
  readonly madeOf: string;
  /** One spelling of the sender; null where there is nothing to compare with. */
  readonly supplier: string | null;
  readonly passages: readonly { readonly passage: PassageId; readonly signature: string }[];
}

/** Signatures of sentences, kept apart from the overview; they go with their document. */
export interface Signatures {
  /** Reports whose signatures are not those of their latest classification, of all cases; at most `limit`. */
  unsigned(
    version: string,
    limit: number,
  ): Promise<readonly { readonly caseId: CaseId; readonly sha256: Sha256; readonly madeOf: string }[]>;
  /** Replaces those of the document; a document that is gone is left out. */
  sign(signatures: NewSignatures): Promise<void>;
  /** Passages of the case that stand in the same supplier's reports about other citizens, by document. Tells nothing of whose. */
  shared(caseId: CaseId): Promise<ReadonlyMap<Sha256, ReadonlySet<PassageId>>>;
}
