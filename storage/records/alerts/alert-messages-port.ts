import type { AlertCounts } from '../../../domain/alert.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { StandingSettings } from './alerts-port.ts';

/** What tells alerts outside: counts alone. */
export interface AlertMessage {
  readonly id: string;
  readonly way: 'mail' | 'webhook';
  /** Where it goes as the settings stand now; null where the person has switched it off meanwhile. */
  readonly to: string | null;
  readonly counts: AlertCounts;
  readonly cases: number;
}

/** Messages that leave the house, each made once and sent by one worker. */
export interface AlertMessages {
  /** Everybody who wants a digest by mail. */
  withMail(): Promise<readonly StandingSettings[]>;
  /** What was not told yet as one message, or null where there is nothing, or another worker has made it. Marks the digest as gone out. */
  makeDigest(person: PersonId, how: { readonly id: string; readonly slot: string; readonly at: Date }): Promise<string | null>;
  /** People whose webhook has something to hear that lies still for a while: a burst is one message. */
  withWebhookWaiting(notedBefore: Date): Promise<readonly PersonId[]>;
  makeWebhook(person: PersonId, how: { readonly id: string; readonly at: Date }): Promise<string | null>;
  /** Waiting to be sent, or claimed by a worker that fell silent; those made before `since` are given up. */
  open(how: { readonly since: Date; readonly claimedBefore: Date }): Promise<readonly string[]>;
  /** Null where another worker has it, or it is done. */
  claim(id: string, how: { readonly at: Date; readonly claimedBefore: Date }): Promise<AlertMessage | null>;
  done(id: string, how: { readonly state: 'sent' | 'dropped'; readonly at: Date }): Promise<void>;
  /** Waits again, or is given up. */
  fail(id: string, how: { readonly code: FailureCode; readonly isLast: boolean }): Promise<void>;
  /** The code with which the person's last message failed; null where it did not. */
  lastFailure(person: PersonId): Promise<FailureCode | null>;
  /** Messages per state, of everybody. */
  counts(): Promise<Readonly<Record<string, number>>>;
}
