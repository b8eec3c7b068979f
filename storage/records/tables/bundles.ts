import type { Generated, GeneratedAlways } from 'kysely';
import type { AccessReason } from '../../../domain/access.ts';
import type { CaseId, PassageId, PersonId, Sha256 } from '../../../domain/ids.ts';

/** Why colleagues' cases were opened, what meeting participants are let in to, and the questions on it. */
export interface BundleTables {
  case_accesses: {
    case_id: CaseId;
    access_id: string;
    position: GeneratedAlways<number>;
    person_id: PersonId;
    reason: AccessReason;
    words: string | null;
    given_at: Date;
    until: string;
  };
  bundles: {
    case_id: CaseId;
    bundle_id: string;
    position: GeneratedAlways<number>;
    title: string;
    made_by: PersonId;
    made_at: Date;
  };
  bundle_documents: { case_id: CaseId; bundle_id: string; sha256: Sha256 };
  bundle_participants: {
    case_id: CaseId;
    person_id: PersonId;
    bundle_id: string;
    until: string;
    let_in_by: PersonId;
    let_in_at: Date;
    ended_at: Generated<Date | null>;
  };
  questions: {
    case_id: CaseId;
    question_id: string;
    position: GeneratedAlways<number>;
    bundle_id: string;
    sha256: Sha256;
    passage_id: PassageId;
    words_sha256: Sha256;
    text: string;
    asked_by: PersonId;
    asked_at: Date;
    removed_at: Generated<Date | null>;
  };
  question_answers: {
    case_id: CaseId;
    answer_id: string;
    position: GeneratedAlways<number>;
    question_id: string;
    text: string;
    written_by: PersonId;
    written_at: Date;
    removed_at: Generated<Date | null>;
  };
}
