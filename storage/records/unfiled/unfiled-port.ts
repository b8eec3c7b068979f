import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, PersonId, ReceiptId, Sha256, UnitId } from '../../../domain/ids.ts';
import type { ReadAs, ReceiptSays, UnfiledReceipt, WaitingReason } from '../../../domain/unfiled.ts';
import type { CaseRow } from '../rows.ts';

export type NewReceipt = Omit<UnfiledReceipt, 'state' | 'why' | 'failure' | 'says' | 'readAs' | 'filedCase' | 'filedBy'>;

/** What reading a receipt brought. */
export interface ReceiptRead {
  readonly why: WaitingReason;
  readonly failure: FailureCode | null;
  readonly says: ReceiptSays | null;
  readonly readAs: ReadAs | null;
}

/** Stored files without a case. */
export interface Unfiled {
  /** False where the receipt is there already: then nothing changes. A unit that is not known yet takes its id as name. */
  add(receipt: NewReceipt): Promise<boolean>;
  /** A document that was held out of its case: it waits at once, and again where it was settled and came to the case once more. */
  hold(receipt: NewReceipt, read: ReceiptRead): Promise<boolean>;
  find(id: ReceiptId): Promise<UnfiledReceipt | null>;
  /** Those of a unit that wait for a person, the newest first. */
  waiting(unit: UnitId): Promise<readonly UnfiledReceipt[]>;
  /** Those that were discarded, the latest first. */
  discarded(unit: UnitId, atMost: number): Promise<readonly (UnfiledReceipt & { readonly reason: string; readonly at: Date })[]>;
  countWaiting(unit: UnitId): Promise<number>;
  /** Held out of a case and waiting for a person. */
  heldOutOf(caseId: CaseId): Promise<readonly UnfiledReceipt[]>;
  /** Papers about the citizen alone, by number in any spelling, that lie on no case; null: of every unit. */
  ofCitizen(cpr: string, unit: UnitId | null): Promise<readonly UnfiledReceipt[]>;
  /** Of these bytes and the case: a person has filed them there, or they wait because they were held out of it. */
  verdict(caseId: CaseId, sha256: Sha256): Promise<'let-in' | 'held' | null>;
  /** Between steps: a crash may have lost the job. */
  unfinished(): Promise<readonly UnfiledReceipt[]>;
  needsOcr(id: ReceiptId): Promise<void>;
  /** Waits for a person. Does nothing where it is being filed, or was filed or discarded. */
  wait(id: ReceiptId, read: ReceiptRead): Promise<void>;
  /** The decision, before the document is made: of two at once the first one wins and the other gets false. Repeating the same is true. */
  decide(id: ReceiptId, filing: { readonly caseId: CaseId; readonly by: PersonId | null }): Promise<boolean>;
  /** The document stands in its case. */
  filed(id: ReceiptId): Promise<void>;
  /** Filed ones whose own object is still there. */
  withLeftObject(): Promise<readonly UnfiledReceipt[]>;
  objectRemoved(id: ReceiptId): Promise<void>;
  /** False where it is filed, or being filed. */
  discard(id: ReceiptId, how: { readonly by: PersonId; readonly at: Date; readonly reason: string }): Promise<boolean>;
  /** Takes a discard back. */
  restore(id: ReceiptId): Promise<boolean>;
  /** Cases of a unit that share a number, a reference or a name with what papers say. */
  casesLike(unit: UnitId, says: ReceiptSays): Promise<readonly CaseRow[]>;
  /** Cases of a unit by the beginning of a reference or name, or a whole CPR number. */
  searchCases(unit: UnitId, text: string, atMost: number): Promise<readonly CaseRow[]>;
  /** Takes a document out of its case with its receptions, and its attachments that came no other way. Gives the object keys that stay behind. */
  takeOut(caseId: CaseId, sha256: Sha256): Promise<readonly string[]>;
  countByState(): Promise<Readonly<Record<string, number>>>;
}
