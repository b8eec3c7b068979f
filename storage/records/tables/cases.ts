import type { Generated } from 'kysely';
import type { ExportForm, ExportReader, ExportState, RemovalCounts } from '../../../domain/export.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, PassageId, PersonId, Sha256, UnitId } from '../../../domain/ids.ts';
import type { DocumentKind } from '../../../domain/labels.ts';
import type { KeptAnswer, OrderQuestion } from '../../../domain/order.ts';
import type { Place } from '../../../domain/place.ts';
import type { CaseKind } from '../../../domain/retention.ts';
import type { Correctable } from '../../../domain/correction.ts';
import type { MeetingKind } from '../records.ts';
import type { Json, JsonOrNull } from './json.ts';

/** Cases, who is let in to them, what people add to them, and how they end. */
export interface CaseTables {
  cases: {
    case_id: CaseId;
    reference: string;
    citizen_name: string;
    citizen_cpr: string;
    unit_id: UnitId;
    caseworker_id: PersonId | null;
    kind: Generated<CaseKind | null>;
    closed_on: Generated<string | null>;
    hold_by: Generated<PersonId | null>;
    hold_at: Generated<Date | null>;
    hold_reason: Generated<string | null>;
    deleting_at: Generated<Date | null>;
  };
  case_suppliers: { case_id: CaseId; unit_id: UnitId };
  meetings: {
    case_id: CaseId;
    meeting_id: string;
    kind: MeetingKind;
    date: string;
    title: string;
    version: Generated<number>;
    made_by: PersonId | null;
    made_at: Date | null;
    removed_by: PersonId | null;
    removed_at: Date | null;
  };
  notes: {
    case_id: CaseId;
    note_id: string;
    position: Generated<number>;
    sha256: Sha256;
    passage_id: PassageId;
    words_sha256: Sha256;
    text: string;
    version: Generated<number>;
    made_by: PersonId;
    made_at: Date;
    changed_at: Date | null;
    removed_at: Date | null;
  };
  readings: { person_id: PersonId; case_id: CaseId; sha256: Sha256; read_on: string | null };
  corrections: {
    case_id: CaseId;
    correction_id: string;
    position: Generated<number>;
    sha256: Sha256;
    passage_id: PassageId | null;
    words_sha256: Sha256 | null;
    field: Correctable;
    value: string;
    of_passage_id: PassageId | null;
    place: JsonOrNull<Place>;
    from_value: string | null;
    of_words_sha256: Sha256 | null;
    of_place: JsonOrNull<Place>;
    made_by: PersonId;
    made_at: Date;
    undone_by: PersonId | null;
    undone_at: Date | null;
  };
  orders: {
    case_id: CaseId;
    order_id: string;
    kind: DocumentKind;
    recipient: string | null;
    asked: string;
    due: string | null;
    reference: string | null;
    questions: Json<readonly OrderQuestion[]>;
    made_by: PersonId;
    made_at: Date;
    withdrawn_by: PersonId | null;
    withdrawn_at: Date | null;
    pinned: Generated<boolean>;
    pinned_sha256: Sha256 | null;
    pinned_by_sender: Generated<boolean>;
  };
  order_matches: {
    case_id: CaseId;
    order_id: string;
    sha256: Sha256;
    reasons: Json<readonly string[]>;
    answers: Json<readonly KeptAnswer[]>;
  };
  handovers: {
    case_id: CaseId;
    handover_id: string;
    from_person: PersonId | null;
    to_person: PersonId;
    date: string;
    position: Generated<number>;
  };
  exports: {
    export_id: string;
    case_id: CaseId;
    version: number;
    form: ExportForm;
    reader: ExportReader;
    baseline: string;
    without: Json<readonly PassageId[]>;
    asked_by: PersonId;
    asked_on: string;
    state: ExportState;
    failure_code: FailureCode | null;
    fingerprint: string | null;
    file_name: string;
    object_key: string;
    bytes: number | null;
    removed: JsonOrNull<RemovalCounts>;
  };
  retention_rules: { kind: CaseKind; months: number; archive: boolean };
  deleted_cases: { object_prefix: string; deleted_at: Date };
}
