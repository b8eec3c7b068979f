import type { ColumnType, Generated } from 'kysely';
import type { ComparedDocument, DocumentHead } from '../../domain/document.ts';
import type { FailureCode } from '../../domain/failures.ts';
import type { CaseId, PassageId, PersonId, Sha256, UnitId } from '../../domain/ids.ts';
import type { DocumentKind, HeadingId, Nature, Voice } from '../../domain/labels.ts';
import type { KeptAnswer, OrderQuestion } from '../../domain/order.ts';
import type { OverviewDocument, OverviewPart } from '../../domain/overview.ts';
import type { ComparedPassage, Detail, Fact, BarePassage } from '../../domain/passage.ts';
import type { Role } from '../../domain/people.ts';
import type { Place } from '../../domain/place.ts';
import type { Correctable } from '../../domain/correction.ts';
import type { DocumentState, MeetingKind } from './records.ts';

/** Written as JSON text, read as the value; `json` keeps the order of keys, so a value comes back byte for byte. */
type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;

/** A value with holes where other rows fill in: the hole keeps the key's place, so that the filled value has its keys in the old order. */
export type Without<T, K extends keyof T> = Omit<T, K> & { readonly [key in K]: null };

/** The rows as migrations leave them; days are ISO text (see pool.ts). */
export interface Tables {
  units: { unit_id: UnitId; name: string };
  people: { person_id: PersonId; name: string; role: Role; unit_id: UnitId };
  sign_in_links: { token_hash: string; person_id: PersonId; expires_at: Date; used_at: Date | null };
  sessions: { token_hash: string; person_id: PersonId; expires_at: Date };
  cases: { case_id: CaseId; reference: string; citizen_name: string; citizen_cpr: string; unit_id: UnitId; caseworker_id: PersonId | null };
  case_participants: { case_id: CaseId; person_id: PersonId; until: string };
  case_suppliers: { case_id: CaseId; unit_id: UnitId };
  meetings: { case_id: CaseId; meeting_id: string; kind: MeetingKind; date: string; title: string };
  documents: {
    case_id: CaseId;
    sha256: Sha256;
    file_name: string;
    media_type: string | null;
    bytes: number;
    object_key: string;
    parent: Sha256 | null;
    received: string;
    first_receipt: string;
    state: DocumentState;
    failure_step: string | null;
    failure_code: FailureCode | null;
    ocr_done: number | null;
    ocr_total: number | null;
    head: JsonOrNull<DocumentHead>;
    classify_version: string | null;
    classify_digest: string | null;
    renewal_id: string | null;
    renewal_code: FailureCode | null;
  };
  renewals: { renewal_id: string; step: string; asked_by: PersonId | null; asked_at: Date; documents: number };
  receipts: {
    case_id: CaseId;
    sha256: Sha256;
    receipt_id: string;
    position: Generated<number>;
    file_name: string;
    received: string;
    parent: Sha256 | null;
    person_id: PersonId | null;
  };
  passages: {
    case_id: CaseId;
    passage_id: PassageId;
    sha256: Sha256;
    ordinal: number;
    text: string;
    place: Json<Place>;
    section: string | null;
    label: string | null;
    source: BarePassage['source'];
    heading: HeadingId;
    placed: boolean;
    confidence: number;
    reason: string;
    voice: Voice;
    nature: Nature;
    facts: Json<readonly Fact[]>;
    details: Json<readonly Detail[]>;
    version: string;
  };
  readings: { person_id: PersonId; case_id: CaseId; sha256: Sha256 };
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
  overviews: { case_id: CaseId; version: number; fingerprint: string; rest: Generated<string> };
  overview_documents: {
    case_id: CaseId;
    sha256: Sha256;
    position: Generated<number>;
    compared: Json<ComparedDocument>;
    entry: JsonOrNull<Without<OverviewDocument, 'head'>>;
    digest: string;
  };
  overview_passages: {
    case_id: CaseId;
    passage_id: PassageId;
    sha256: Sha256;
    ordinal: number;
    heading: HeadingId;
    status: ComparedPassage['status'];
    of_passage_id: PassageId | null;
    passage: Json<ComparedPassage>;
    line_id: PassageId | null;
  };
  overview_groups: {
    case_id: CaseId;
    line_id: PassageId;
    heading: HeadingId;
    part: OverviewPart;
    passage_id: PassageId;
    against_passage_id: PassageId | null;
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
  };
  order_matches: {
    case_id: CaseId;
    order_id: string;
    sha256: Sha256;
    reasons: Json<readonly string[]>;
    answers: Json<readonly KeptAnswer[]>;
  };
  signed_documents: { case_id: CaseId; sha256: Sha256; made_of: string };
  sentence_signatures: { case_id: CaseId; sha256: Sha256; passage_id: PassageId; supplier: string; signature: string };
  handovers: {
    case_id: CaseId;
    handover_id: string;
    from_person: PersonId | null;
    to_person: PersonId;
    date: string;
    position: Generated<number>;
  };
}
