import type { Generated, GeneratedAlways } from 'kysely';
import type { DraftChecked, DraftState } from '../../../domain/draft.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { SectionDifference } from '../../../domain/compare-sections.ts';
import type { CaseId, PersonId, Sha256, UnitId } from '../../../domain/ids.ts';
import type { Sections } from '../../../domain/running-report.ts';
import type { Json, JsonOrNull } from './json.ts';

/** What suppliers send. */
export interface PortalTables {
  sendings: {
    sending_id: string;
    case_id: CaseId;
    order_id: string | null;
    person_id: PersonId;
    reference: string;
    made_at: Date;
    expires_at: Date;
    sent_at: Date | null;
    run_id: string | null;
  };
  drafts: {
    draft_id: string;
    sending_id: string;
    case_id: CaseId;
    position: GeneratedAlways<number>;
    file_name: string;
    bytes: number;
    received_bytes: Generated<number>;
    object_key: string;
    state: DraftState;
    sha256: Sha256 | null;
    failure_code: FailureCode | null;
    checked: JsonOrNull<DraftChecked>;
    remark: string | null;
    made_at: Date;
    expires_at: Date;
    /** Its document is made. */
    made: Generated<boolean>;
    /** The sender says that it answers the order of its sending. */
    answers_order: Generated<boolean>;
    media_type: Generated<string | null>;
  };
  running_reports: {
    run_id: string;
    organisation: UnitId;
    case_id: CaseId;
    order_id: string | null;
    reference: string;
    title: string;
    state: 'open' | 'closed';
    sections: Json<Sections>;
    closing: JsonOrNull<Sections>;
    version: Generated<number>;
    saved_at: Date;
    saved_by: PersonId;
    made_at: Date;
    closed_at: Date | null;
    checked_sending: string | null;
    checked_version: number | null;
  };
  running_report_versions: {
    run_id: string;
    number: number;
    case_id: CaseId;
    is_closing: boolean;
    sections: Json<Sections>;
    difference: Json<readonly SectionDifference[]>;
    note: string | null;
    sent_at: Date;
    sent_by: PersonId;
    sha256: Sha256;
  };
  document_returns: {
    case_id: CaseId;
    sha256: Sha256;
    reasons: string[];
    returned_by: PersonId;
    returned_at: Date;
  };
  upload_links: {
    link_id: string;
    token_hash: string;
    sending_id: string;
    person_id: PersonId;
    made_for: string;
    made_by: PersonId;
    made_at: Date;
    expires_at: Date;
    revoked_at: Date | null;
  };
}
