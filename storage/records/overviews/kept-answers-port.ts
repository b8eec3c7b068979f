import type { CaseId, PersonId } from '../../../domain/ids.ts';

export interface KeyOfRequest {
  readonly person: PersonId;
  /** The sender's own name of the request. */
  readonly key: string;
}

/** What is known of an idempotency key. `claimed`: nobody had it, and it is the caller's now. */
export type Claim =
  | { readonly state: 'claimed' }
  | { readonly state: 'running' }
  | { readonly state: 'other-request' }
  | { readonly state: 'kept'; readonly status: number; readonly body: string };

/** Answers to requests that make something, to be given again when the sender asks again. */
export interface KeptAnswers {
  /**
   * @param claim.asked hash of the request: the same key on another one is a mistake of the sender
   * @param claim.until when a claim that is never answered is free again: its process may have died
   */
  claim(
    of: KeyOfRequest,
    claim: { readonly asked: string; readonly caseId: CaseId | null; readonly now: Date; readonly until: Date },
  ): Promise<Claim>;
  keep(of: KeyOfRequest, answer: { readonly status: number; readonly body: string; readonly until: Date }): Promise<void>;
  /** Nothing was made: the key may be used again. */
  release(of: KeyOfRequest): Promise<void>;
}
