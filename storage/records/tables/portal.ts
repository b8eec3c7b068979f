import type { Generated, GeneratedAlways } from 'kysely';
import type { DraftChecked, DraftState } from '../../../domain/draft.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, PersonId, Sha256 } from '../../../domain/ids.ts';
import type { JsonOrNull } from './json.ts';

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
