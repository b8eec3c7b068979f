import type { ClassifiedDocument } from '../../domain/document.ts';
import type { FailureCode } from '../../domain/failures.ts';
import type { CaseId, PersonId, Sha256, UnitId } from '../../domain/ids.ts';
import type { CaseRights, Person } from '../../domain/people.ts';
import type { CasesFacts } from './cases/case-facts-port.ts';
import type { Accesses } from './cases/accesses-port.ts';
import type { Bundles } from './cases/bundles-port.ts';
import type { Questions } from './cases/questions-port.ts';
import type { Colleagues } from './cases/colleagues-port.ts';
import type { Accounts, ApiKeys } from './people/accounts-port.ts';
import type { AuditTrail } from './audit/audit-port.ts';
import type { AlertMessages } from './alerts/alert-messages-port.ts';
import type { Alerts } from './alerts/alerts-port.ts';
import type { Corrections } from './documents/corrections-port.ts';
import type { Failures } from './documents/failures-port.ts';
import type { FollowUpPassages } from './cases/follow-ups-port.ts';
import type { KeptAnswers } from './overviews/kept-answers-port.ts';
import type { Meetings } from './cases/meetings-port.ts';
import type { Notes } from './cases/notes-port.ts';
import type { HandOver } from '../../domain/hand-over.ts';
import type { Orders } from './orders/orders-port.ts';
import type { Search } from './search/search-port.ts';
import type { Retention } from './cases/retention-port.ts';
import type { Signatures } from './documents/signatures-port.ts';
import type { Portal } from './portal/portal-port.ts';
import type { RunningReports } from './portal/running-reports-port.ts';
import type { Quality } from './quality/quality-port.ts';
import type { QualitySamples } from './quality/samples-port.ts';
import type { Returns } from './orders/returns-port.ts';
import type { Parsings } from './documents/parsings-port.ts';
import type { Turns } from './documents/turns-port.ts';
import type { Scans } from './documents/scans-port.ts';
import type { Inboxes } from './unfiled/inboxes-port.ts';
import type { People } from './people/people-port.ts';
import type { Overviews } from './overviews/overviews-port.ts';
import type { PassageReadings } from './cases/passage-readings-port.ts';
import type { Renewals } from './documents/renewals-port.ts';
import type { Exports } from './cases/exports-port.ts';
import type { Unfiled } from './unfiled/unfiled-port.ts';
import type { CaseRow, CaseSummary, DocumentRow, DocumentState, NewDocument, ReceiptRow } from './rows.ts';

export type { MadeOf, Overviews } from './overviews/overviews-port.ts';
export type { CaseRow, CaseSummary, DocumentRow, DocumentState, MeetingKind, NewDocument } from './rows.ts';

export interface Cases {
  create(row: CaseRow): Promise<void>;
  find(id: CaseId): Promise<CaseRow | null>;
  /** Cases the person may see, in the order of the newest document. */
  listFor(person: Person, today?: string): Promise<readonly CaseRow[]>;
  /** Every case, in the order of ids: for the operator's command line, which shows counts alone. */
  ids(): Promise<readonly CaseId[]>;
  /** What rights hang on; reasons and meeting participants count up to and including their last day. */
  rights(id: CaseId, today: string): Promise<CaseRights | null>;
  /** A supplier's organisation may send to the case. */
  admit(id: CaseId, guest: { readonly organisation: UnitId }): Promise<void>;
  summaries(ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, CaseSummary>>;
  /** The case gets another caseworker, and who had it before is kept. Repeating an id changes nothing. */
  handOver(id: CaseId, handOver: Omit<HandOver, 'from' | 'to'> & { readonly to: PersonId }): Promise<void>;
  /** The latest; null where the case was never handed over. */
  handedOver(id: CaseId): Promise<(Omit<HandOver, 'from' | 'to'> & { readonly from: PersonId | null; readonly to: PersonId }) | null>;
}

export interface Documents {
  /** A new row, or `duplicate: true` and a receipt row where the case holds these bytes already. Throws `case.unknown`. */
  receive(document: NewDocument): Promise<{ readonly duplicate: boolean }>;
  find(caseId: CaseId, sha256: Sha256): Promise<DocumentRow | null>;
  list(caseId: CaseId): Promise<readonly DocumentRow[]>;
  /** Also clears a failure. */
  setState(caseId: CaseId, sha256: Sha256, state: Exclude<DocumentState, 'failed'>): Promise<void>;
  setOcrProgress(caseId: CaseId, sha256: Sha256, done: number, total: number): Promise<void>;
  /** The document stays visible as failed, with step and code. Nothing happens to one that does not wait for the step (any more). */
  fail(caseId: CaseId, sha256: Sha256, step: string, code: FailureCode): Promise<void>;
  /** Failed documents, of one case or of all, newest first. */
  failed(caseId?: CaseId): Promise<readonly DocumentRow[]>;
  /** Head and passages replace whatever stood for this document, in one transaction; state becomes `classified`, or stays where a renewal asked for it. */
  saveClassified(caseId: CaseId, document: ClassifiedDocument, version: string): Promise<void>;
  /** Every document with a classification, in the order of SHA-256; one that failed later keeps its old one. */
  classified(caseId: CaseId): Promise<readonly ClassifiedDocument[]>;
  /** Every document with a classification: what tells it from another one, and where it stands; nothing of its text. */
  classifications(caseId: CaseId): Promise<readonly { readonly sha256: Sha256; readonly made: string; readonly state: DocumentState }[]>;
  /** Of the documents named, each with what `classifications` tells of it at the same moment. */
  classifiedOf(
    caseId: CaseId,
    documents: readonly Sha256[],
  ): Promise<readonly { readonly made: string; readonly document: ClassifiedDocument }[]>;
  /** Whether a document is in one of the states. */
  hasIn(caseId: CaseId, states: readonly DocumentState[]): Promise<boolean>;
  findClassified(caseId: CaseId, sha256: Sha256): Promise<ClassifiedDocument | null>;
  receipts(caseId: CaseId): Promise<readonly ReceiptRow[]>;
  /** With the state, and why it was not read: an infected attachment speaks for the mail it came in. */
  receiptsBy(
    organisation: UnitId,
  ): Promise<readonly (ReceiptRow & { readonly state: DocumentState; readonly failure: FailureCode | null })[]>;
  /** Documents between steps (`stored`, `needs-ocr`, `parsed`), of all cases: the sweep re-adds their jobs, which a crash may have lost. */
  unfinished(): Promise<readonly { readonly caseId: CaseId; readonly sha256: Sha256; readonly state: DocumentState }[]>;
  /** Documents in each state, of all cases. */
  countByState(): Promise<Readonly<Record<DocumentState, number>>>;
  /** Failed documents per code, of all cases. */
  countByFailure(): Promise<Readonly<Record<string, number>>>;
}

/** One person has seen certain documents of a case. */
export interface Readings {
  /** The first mark of a person stands. `on` is the ISO day, so that it can be told how long papers lie before anybody reads them. */
  mark(person: PersonId, caseId: CaseId, read: { readonly documents: readonly Sha256[]; readonly on: string }): Promise<void>;
  unmark(person: PersonId, caseId: CaseId, documents: readonly Sha256[]): Promise<void>;
  seen(person: PersonId, caseId: CaseId): Promise<readonly Sha256[]>;
  /** Documents in the overview that the person has not read, per case; a case without any may be left out. */
  unseen(person: PersonId, ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, number>>;
}

/** All rows of the system. SQL lives nowhere else. */
export interface Records {
  readonly cases: Cases;
  readonly documents: Documents;
  readonly overviews: Overviews;
  readonly meetings: Meetings;
  readonly notes: Notes;
  readonly followUps: FollowUpPassages;
  readonly caseFacts: CasesFacts;
  readonly colleagues: Colleagues;
  readonly accesses: Accesses;
  readonly bundles: Bundles;
  readonly questions: Questions;
  readonly keptAnswers: KeptAnswers;
  readonly corrections: Corrections;
  readonly orders: Orders;
  readonly search: Search;
  readonly signatures: Signatures;
  readonly readings: Readings;
  readonly passageReadings: PassageReadings;
  readonly renewals: Renewals;
  readonly exports: Exports;
  readonly inboxes: Inboxes;
  readonly unfiled: Unfiled;
  readonly alerts: Alerts;
  readonly alertMessages: AlertMessages;
  readonly portal: Portal;
  readonly runningReports: RunningReports;
  readonly returns: Returns;
  readonly quality: Quality;
  readonly qualitySamples: QualitySamples;
  readonly parsings: Parsings;
  readonly failures: Failures;
  readonly scans: Scans;
  readonly turns: Turns;
  readonly people: People;
  readonly accounts: Accounts;
  readonly apiKeys: ApiKeys;
  readonly retention: Retention;
  readonly audit: AuditTrail;
  /** Meanwhile `portal` and `runningReports` touch the organisation's rows alone, whatever a statement forgets to ask. */
  actingFor(organisation: UnitId, work: () => void): void;
  /** Applies missing migrations; safe to call from several processes at once. */
  migrate(): Promise<void>;
  /** How many `migrate` would apply. */
  missingMigrations(): Promise<number>;
  /** Throws `records.unreachable`. */
  ping(): Promise<void>;
  /** Version of the Postgres that answers, as it names itself; throws `records.unreachable`. */
  version(): Promise<string>;
  close(): Promise<void>;
}
