import type { CaseId } from '../../../domain/ids.ts';
import type { CaseKind, LegalHold, RetentionFacts, RetentionRule } from '../../../domain/retention.ts';

/** How long cases are kept, and how they go. */
export interface Retention {
  /** Throws `case.unknown`. */
  facts(caseId: CaseId): Promise<RetentionFacts>;
  /** Closed on a day, of a kind; null opens it again. Throws `case.unknown`. */
  close(caseId: CaseId, how: { readonly kind: CaseKind | null; readonly closedOn: string | null }): Promise<void>;
  /** Null lifts it. Throws `case.unknown`. */
  hold(caseId: CaseId, hold: LegalHold | null): Promise<void>;
  rules(): Promise<readonly RetentionRule[]>;
  saveRule(rule: RetentionRule): Promise<void>;
  removeRule(kind: CaseKind): Promise<void>;
  /** Cases whose time is over on the day, with whether an archive copy must stand first. */
  due(today: string, atMost: number): Promise<readonly { readonly caseId: CaseId; readonly archive: boolean }[]>;
  /** From now on no door opens to the case. Throws `case.held` or `case.unknown`; repeating it changes nothing. */
  begin(caseId: CaseId, at: Date): Promise<void>;
  /** Cases that are going: a crash may have left some half gone. */
  going(): Promise<readonly CaseId[]>;
  /** Object keys outside the case's own prefix: receipts that were filed to it, or held out of it and discarded. */
  looseObjects(caseId: CaseId): Promise<readonly string[]>;
  /** Every row of the case, in one transaction; the prefix of its objects is remembered. */
  removeRows(caseId: CaseId, objectPrefix: string, at: Date): Promise<void>;
  /** Prefixes of cases that went after this moment. */
  gone(after: Date): Promise<readonly string[]>;
  /** Every case of a citizen, by number in any spelling. */
  casesOf(cpr: string): Promise<readonly CaseId[]>;
}
