import type { AlertKind, AlertSettings, NewAlert } from '../../../domain/alert.ts';
import type { CaseId, PersonId, Sha256 } from '../../../domain/ids.ts';
import type { DocumentKind, Flag } from '../../../domain/labels.ts';
import type { Person } from '../../../domain/people.ts';

/** An alert in the list of one person. */
export interface AlertRow {
  readonly caseId: CaseId;
  readonly id: string;
  /** Order of the list; the newest has the highest. */
  readonly position: number;
  readonly reference: string;
  readonly citizenName: string;
  readonly kind: AlertKind;
  readonly document: { readonly sha256: Sha256; readonly title: string | null; readonly fileName: string } | null;
  readonly order: { readonly id: string; readonly kind: DocumentKind; readonly due: string } | null;
  readonly flags: readonly Flag[];
  readonly pieces: number;
  /** Days of silence; null where it is about something else. */
  readonly days: number | null;
  readonly lastSubstance: string | null;
  readonly at: Date;
  readonly seen: boolean;
  /** What it was about has been put right since: the document was read, the order answered, the case has news. */
  readonly isOver: boolean;
}

/** Names an alert of a case. */
export interface AlertKey {
  readonly caseId: CaseId;
  readonly id: string;
}

/** A person's settings, with what the digest hangs on. */
export interface StandingSettings extends AlertSettings {
  readonly person: PersonId;
  /** The last digest that was made ready. */
  readonly lastSlot: string | null;
}

/** Alerts of cases, and who was told of them. */
export interface Alerts {
  /** Each once; handed to whoever wants to hear of it now. Gives how many were new. */
  note(alerts: readonly NewAlert[], now: Date): Promise<number>;
  /** Documents of an overview that nobody looked at yet, case by case. */
  unnoted(atMost: number, caseId?: CaseId): Promise<readonly AlertCase[]>;
  /** Documents that failed, orders whose day has passed, and cases that fell silent: found in the rows. Gives how many were new. */
  noteStanding(now: Date): Promise<number>;
  /** The newest first, of the cases that the person may read; `before` is the position of the last one that was sent. */
  list(
    person: Person,
    page: { readonly before: number | null; readonly limit: number; readonly today: string },
  ): Promise<readonly AlertRow[]>;
  /** Neither seen nor over. */
  countUnseen(person: Person, today: string): Promise<number>;
  /** `null`: every one. `seen: false` takes it back. */
  mark(
    person: Person,
    alerts: readonly AlertKey[] | null,
    how: { readonly seen: boolean; readonly at: Date; readonly today: string },
  ): Promise<readonly AlertKey[]>;
  /** Null before the person ever chose: then `firstSettings` hold. */
  settings(person: PersonId): Promise<AlertSettings | null>;
  /** What is switched on hears of what comes from now on. `slot`: the digest that counts as gone out. */
  saveSettings(person: PersonId, settings: AlertSettings, how: { readonly at: Date; readonly slot: string | null }): Promise<void>;
}

/** A case with documents that nobody looked at yet. */
export interface AlertCase {
  readonly caseId: CaseId;
  readonly documents: readonly Sha256[];
}
