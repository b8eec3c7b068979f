import type { Draft, DraftChecked, Sending, SentState } from '../../../domain/draft.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId, PersonId, Sha256, UnitId } from '../../../domain/ids.ts';
import type { DocumentReturn } from '../orders/returns-port.ts';
import type { Person } from '../../../domain/people.ts';

/** What a reference that a supplier wrote may mean. */
export interface Destination {
  readonly caseId: CaseId;
  readonly orderId: string | null;
  /** Whom the order was sent to. */
  readonly recipient: string | null;
}

/** A sent file as its sender may know it. */
export interface SentFile {
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: Sha256;
  readonly remark: string | null;
  readonly state: SentState;
  readonly failure: FailureCode | null;
  /** A caseworker returned it, and why. */
  readonly returned: DocumentReturn | null;
}

export interface SentSending extends Sending {
  readonly sentAt: Date;
  /** The sender's name. */
  readonly by: string;
  readonly files: readonly SentFile[];
}

/** What is known of an uploaded file's bytes. */
export interface KnownFile {
  readonly sha256: Sha256;
  /** Null where nothing recognised it. */
  readonly mediaType: string | null;
}

/** A draft as it is sent. */
export interface SentDraft {
  readonly id: string;
  readonly remark: string | null;
  /** It is the one that answers the order of its sending. */
  readonly answersOrder: boolean;
}

/** A one-use link as the caseworker sees it. */
export interface UploadLink {
  readonly id: string;
  readonly sendingId: string;
  readonly madeFor: string;
  readonly orderId: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface NewUploadLink {
  readonly id: string;
  /** The token itself is not stored, its hash is. */
  readonly token: string;
  readonly sending: Sending;
  readonly madeFor: string;
  readonly madeBy: PersonId;
}

/** Sendings of suppliers, their drafts and their one-use links. */
export interface Portal {
  /** Cases that the organisation may send to, by reference of the case or of an order in it. */
  destinations(organisation: UnitId, reference: string): Promise<readonly Destination[]>;
  /** As the unit is called; its id where it has no name. */
  organisationName(organisation: UnitId): Promise<string>;
  begin(sending: Sending): Promise<void>;
  findSending(id: string): Promise<Sending | null>;
  /** The person's own that are neither sent nor over. */
  open(person: PersonId, now: Date): Promise<readonly Sending[]>;
  /** False where the sending was sent or is over. */
  addDraft(
    draft: Pick<Draft, 'id' | 'sendingId' | 'caseId' | 'fileName' | 'bytes' | 'objectKey' | 'madeAt' | 'expiresAt'>,
  ): Promise<boolean>;
  findDraft(id: string): Promise<Draft | null>;
  drafts(sendingId: string): Promise<readonly Draft[]>;
  /** Counts bytes that are stored: of two at once from the same place the first one wins, and the other gets false. */
  grow(id: string, from: number, to: number): Promise<boolean>;
  /** The whole file lies under its key; `true` where it had arrived and was not read yet. */
  saveRead(id: string, read: KnownFile & { readonly checked: DraftChecked }): Promise<boolean>;
  /** @param known null where it could not even be joined */
  saveUnread(id: string, failure: FailureCode, known: KnownFile | null): Promise<void>;
  /** False where it is sent. */
  removeDraft(id: string): Promise<boolean>;
  /** The one moment of sending: true for the first caller alone, who then makes the documents. */
  send(sendingId: string, at: Date, files: readonly SentDraft[]): Promise<boolean>;
  /** A crash between sending and making: sent drafts whose own bytes are still theirs alone. */
  unmade(): Promise<readonly Draft[]>;
  made(draftId: string): Promise<void>;
  sentBy(organisation: UnitId, atMost: number): Promise<readonly SentSending[]>;
  sentTo(caseId: CaseId): Promise<readonly SentSending[]>;
  /** Arrived and not read: a crash may have lost the job. */
  unread(): Promise<readonly string[]>;
  expired(now: Date): Promise<readonly Draft[]>;
  /** Sendings that are over and hold nothing; a link's goes with the link. */
  removeEmpty(now: Date): Promise<void>;
  makeLink(link: NewUploadLink): Promise<void>;
  /** Whom the link speaks for, with nothing but its one sending; null where it is used, revoked or too old. */
  personOfLink(token: string, now: Date): Promise<Person | null>;
  links(caseId: CaseId): Promise<readonly UploadLink[]>;
  revokeLink(caseId: CaseId, id: string, at: Date): Promise<boolean>;
}
