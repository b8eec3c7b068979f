import type { CaseId, Sha256 } from '../../../domain/ids.ts';

export type WaitingState = 'stored' | 'needs-ocr' | 'parsed' | 'classified';

/** Whose papers wait for what: the order in which the queue is fair to senders. */
export interface Turns {
  /**
   * Papers in a state, or on their way to it, that came from the same sender as the document, itself not counted; without a document,
   * from the sender of one that the case has in that state. Counts no further than a thousand; 0 where the sender is not known.
   */
  before(state: WaitingState, of: { readonly caseId: CaseId; readonly sha256?: Sha256 }): Promise<number>;
}
