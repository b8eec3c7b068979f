import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { ScanVerdict } from '../../../domain/scan.ts';

/** A file that is locked in; ids alone, for operators. */
export interface InfectedFile {
  /** Null for a paper that has no case. */
  readonly caseId: CaseId | null;
  readonly sha256: Sha256;
  /** The scanner's name of what it found. */
  readonly found: string | null;
}

/** What the virus scanner said of the files of all cases, and of papers that have none. */
export interface Scans {
  /** Also ends a wait. */
  note(caseId: CaseId, sha256: Sha256, verdict: ScanVerdict, found: string | null): Promise<void>;
  /** The document stays in its state, and tells what it waits for: the scanner or a store. One that waits for no step is left alone. */
  wait(caseId: CaseId, sha256: Sha256, code: FailureCode): Promise<void>;
  /** Files per verdict that were read, and those that wait for the scanner. */
  counts(): Promise<Readonly<Record<ScanVerdict | 'waiting', number>>>;
  /** In the order of cases and files, papers without a case last. */
  infected(): Promise<readonly InfectedFile[]>;
}
