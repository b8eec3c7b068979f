import type { FailureCode } from '../../domain/failures.ts';
import type { ReceiptId } from '../../domain/ids.ts';
import type { Unfiled } from '../../storage/records/unfiled/unfiled-port.ts';

/** A paper that cannot be read waits for a person with its code: it is stored, and somebody may know its case. */
export async function leaveUnread(id: ReceiptId, failure: FailureCode, unfiled: Pick<Unfiled, 'wait'>): Promise<void> {
  await unfiled.wait(id, { why: 'unreadable', failure, says: null, readAs: null });
}
