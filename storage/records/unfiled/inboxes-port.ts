import type { FailureCode } from '../../../domain/failures.ts';
import type { UnitId } from '../../../domain/ids.ts';

/** How an inbox looked the last time. Counts alone. */
export interface InboxLook {
  readonly id: string;
  readonly kind: string;
  readonly unit: UnitId;
  /** Null where it answered. */
  readonly failure: FailureCode | null;
  /** Files that were left, because they had changed a moment ago or another worker had them. */
  readonly resting: number;
  /** Files that went to its failed folder in that look. */
  readonly refused: number;
}

/** A file as the inbox shows it; another stamp is another or a longer file. */
export interface SeenFile {
  readonly name: string;
  readonly stamp: string;
  /** Whole at first sight, because the inbox shows nothing that is still being written. */
  readonly isWhole: boolean;
}

/** Files in inboxes: which rest, and which worker has taken one. The database's clock decides, so that workers need not agree on the time. */
export interface Inboxes {
  /** Remembers what was seen, and forgets files that are gone and that nobody has. */
  see(inbox: string, files: readonly SeenFile[]): Promise<void>;
  /**
   * The names that this call has taken, of those that rested: each goes to one worker alone, until it forgets it or the time is over.
   *
   * @param how.restSeconds how long a file must have looked the same
   */
  claim(
    inbox: string,
    how: { readonly claim: string; readonly restSeconds: number; readonly claimSeconds: number; readonly atMost: number },
  ): Promise<readonly string[]>;
  /** Whether the claim still stands; if so it lasts for the whole time again. */
  renew(inbox: string, name: string, how: { readonly claim: string; readonly claimSeconds: number }): Promise<boolean>;
  /** Gives claimed files back at once, for the next look. */
  release(inbox: string, claim: string): Promise<void>;
  /** The file has left the inbox. */
  forget(inbox: string, name: string): Promise<void>;
  tell(look: InboxLook & { readonly at: Date }): Promise<void>;
  looks(): Promise<readonly (InboxLook & { readonly at: Date })[]>;
}
