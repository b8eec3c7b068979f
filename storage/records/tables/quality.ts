import type { AuditQuestion, AuditVerdict, PaperKind } from '../../../domain/quality.ts';
import type { CaseId, PersonId, Sha256, UnitId } from '../../../domain/ids.ts';

/** Samples of papers, and what was said of each. */
export interface QualityTables {
  quality_samples: {
    sample_id: string;
    unit_id: UnitId;
    seed: string;
    from_day: string;
    to_day: string;
    kind: PaperKind;
    organisation: string | null;
    size: number;
    population: number;
    drawn: number;
    questions: AuditQuestion[];
    made_by: PersonId;
    made_at: Date;
  };
  quality_sample_papers: { sample_id: string; position: number; case_id: CaseId; sha256: Sha256; remark: string | null };
  quality_verdicts: {
    sample_id: string;
    position: number;
    question: AuditQuestion;
    verdict: AuditVerdict;
    judged_by: PersonId;
    judged_at: Date;
  };
}
