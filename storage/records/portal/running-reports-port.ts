import type { CaseId, PersonId, Sha256, UnitId } from '../../../domain/ids.ts';
import type { RunningReport, RunningVersion, Sections } from '../../../domain/running-report.ts';
import type { SentDraft } from './portal-port.ts';

/** A run in a list. */
export interface ListedRun extends RunningReport {
  /** How many were sent. */
  readonly versions: number;
}

/** A run and the version of its work copy that the writer last saw. */
export interface RunVersion {
  readonly id: string;
  readonly version: number;
}

/** Who saves, and when. */
export interface Saving {
  readonly by: PersonId;
  readonly at: Date;
}

/** Reports that suppliers go on writing. Every change throws `request.changed-meanwhile` where the run has another version, or is in another state. */
export interface RunningReports {
  begin(run: RunningReport): Promise<void>;
  find(id: string): Promise<RunningReport | null>;
  /** Open ones first, each group newest first. */
  ofOrganisation(organisation: UnitId): Promise<readonly ListedRun[]>;
  /** The text under the headings; of the closing report while that is written. */
  save(of: RunVersion, sections: Sections, saving: Saving): Promise<void>;
  /** Begins a closing report, or (null) throws it away and goes back to the work copy. */
  saveClosing(of: RunVersion, closing: Sections | null, saving: Saving): Promise<void>;
  /** The work copy of this version was read through as this sending's draft. */
  saveChecked(of: RunVersion, sendingId: string): Promise<void>;
  /** The one moment of sending: draft, version and work copy in one transaction; a closing report closes the run. */
  send(of: RunVersion, sent: Omit<RunningVersion, 'runId'> & { readonly sendingId: string; readonly draft: SentDraft }): Promise<void>;
  reopen(of: RunVersion, saving: Saving): Promise<void>;
  /** Oldest first, with the names of those who sent them. */
  versions(runId: string): Promise<readonly (RunningVersion & { readonly byName: string })[]>;
  /** The version that a document of the case was sent as; the newest where the same bytes were sent twice. */
  versionOf(caseId: CaseId, sha256: Sha256): Promise<(RunningVersion & { readonly byName: string }) | null>;
  /** Every run of a case, for its archive. */
  ofCase(caseId: CaseId): Promise<readonly RunningReport[]>;
}
