import type { CaseId, PersonId, Sha256 } from '../../../domain/ids.ts';
import type { AuditQuestion, AuditVerdict, PaperId, PaperKind } from '../../../domain/quality.ts';
import type { AuditedPaper } from '../../../pipeline/quality/index.ts';
import type { Looking } from './quality-port.ts';

/** A sample as it was drawn. What it was drawn from may have grown since; the sample has not. */
export interface QualitySample {
  readonly id: string;
  readonly seed: string;
  readonly from: string;
  readonly to: string;
  readonly kind: PaperKind;
  /** Name of an organisation; null for all. */
  readonly organisation: string | null;
  /** What was asked for; `drawn` is less where there were fewer papers. */
  readonly size: number;
  /** Papers that it was drawn from. */
  readonly population: number;
  readonly drawn: number;
  readonly questions: readonly AuditQuestion[];
  readonly at: Date;
}

/** A paper of a sample, with where it lies. */
export interface SampledPaper extends AuditedPaper {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
}

/** Samples belong to a unit. Papers of cases that are deleted, or that the reader may no longer read, are left out. */
export interface QualitySamples {
  /** Repeating an id changes nothing. */
  keep(sample: QualitySample & { readonly papers: readonly PaperId[] }, by: Looking['person']): Promise<void>;
  /** Newest first; `judged` counts papers with a verdict or a remark. */
  list(looking: Looking): Promise<readonly (QualitySample & { readonly judged: number })[]>;
  find(looking: Looking, id: string): Promise<(QualitySample & { readonly papers: readonly SampledPaper[] }) | null>;
  /** A verdict is said, said anew, or taken back (null); the last word stands. */
  judge(
    at: SamplePlace,
    said: { readonly question: AuditQuestion; readonly verdict: AuditVerdict | null; readonly by: PersonId; readonly at: Date },
  ): Promise<void>;
  /** Null takes it away. */
  remark(at: SamplePlace, remark: string | null): Promise<void>;
  /** What was said of papers of a case, for whoever takes out everything about it. */
  ofCase(
    caseId: CaseId,
  ): Promise<readonly { readonly sha256: Sha256; readonly verdicts: SampledPaper['verdicts']; readonly remark: string | null }[]>;
}

export interface SamplePlace {
  readonly sample: string;
  readonly position: number;
}
