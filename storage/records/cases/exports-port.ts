import type { ExportWish, KeptExport, RemovalCounts } from '../../../domain/export.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, PersonId } from '../../../domain/ids.ts';

export interface NewExport extends ExportWish {
  readonly id: string;
  readonly caseId: CaseId;
  readonly by: PersonId;
  /** ISO 8601 day. */
  readonly date: string;
  readonly objectKey: string;
  /** Given the version, which is known only here. */
  readonly nameFile: (version: number) => string;
}

/** What left a case. A version is given once and never again, whatever becomes of its export. */
export interface Exports {
  /** The next version of its case, waiting to be made. Throws `case.unknown`. */
  ask(wish: NewExport): Promise<KeptExport>;
  find(caseId: CaseId, id: string): Promise<KeptExport | null>;
  /** Newest version first. */
  list(caseId: CaseId): Promise<readonly KeptExport[]>;
  /** One that is made already stays as it is. */
  setMade(
    caseId: CaseId,
    id: string,
    made: { readonly fingerprint: string; readonly bytes: number; readonly removed: RemovalCounts },
  ): Promise<void>;
  fail(caseId: CaseId, id: string, code: FailureCode): Promise<void>;
  /** Of all cases: the sweep re-adds their jobs, which a crash may have lost. */
  waiting(): Promise<readonly { readonly caseId: CaseId; readonly exportId: string }[]>;
}
