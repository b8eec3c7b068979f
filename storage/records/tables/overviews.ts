import type { Generated, GeneratedAlways } from 'kysely';
import type { ComparedDocument } from '../../../domain/document.ts';
import type { AlertCounts, AlertSettings } from '../../../domain/alert.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, PassageId, PersonId, Sha256 } from '../../../domain/ids.ts';
import type { DocumentKind, HeadingId } from '../../../domain/labels.ts';
import type { OverviewDocument, OverviewPart } from '../../../domain/overview.ts';
import type { ComparedPassage } from '../../../domain/passage.ts';
import type { Json, JsonOrNull, Without } from './json.ts';

/** The overview of a case as rows, and the alerts that come of it. */
export interface OverviewTables {
  overviews: { case_id: CaseId; version: number; fingerprint: string; rest: Generated<string>; fold_version: string | null };
  changed_cases: { mark: GeneratedAlways<string>; case_id: CaseId };
  overview_documents: {
    case_id: CaseId;
    sha256: Sha256;
    position: Generated<number>;
    compared: Json<ComparedDocument>;
    entry: JsonOrNull<Without<OverviewDocument, 'head'>>;
    digest: string;
    /** These four follow `compared` by themselves. */
    kind: GeneratedAlways<DocumentKind | null>;
    organisation: GeneratedAlways<string | null>;
    findings: GeneratedAlways<string[]>;
    received: GeneratedAlways<string | null>;
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
  alert_settings: {
    person_id: PersonId;
    how: AlertSettings['how'];
    kinds: AlertSettings['kinds'][number][];
    document_kinds: DocumentKind[] | null;
    scope: AlertSettings['scope'];
    silent_days: AlertSettings['silentDays'];
    mail: JsonOrNull<AlertSettings['mail']>;
    webhook: string | null;
    started_at: Date;
    last_slot: string | null;
  };
  person_alerts: {
    person_id: PersonId;
    case_id: CaseId;
    alert_id: string;
    mailed_at: Date | null;
    hooked_at: Date | null;
  };
  alert_messages: {
    message_id: string;
    person_id: PersonId;
    way: 'mail' | 'webhook';
    counts: Json<AlertCounts>;
    cases: number;
    state: 'pending' | 'sending' | 'sent' | 'failed' | 'dropped';
    code: FailureCode | null;
    made_at: Date;
    claimed_at: Date | null;
    sent_at: Date | null;
  };
}
