import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SentDraft } from './portal-port.ts';

/** The one moment of sending: true for the first caller alone. */
export async function markSent(
  work: Transaction<Tables>,
  sendingId: string,
  { at, files }: { readonly at: Date; readonly files: readonly SentDraft[] },
): Promise<boolean> {
  const { numUpdatedRows } = await work
    .updateTable('sendings')
    .set({ sent_at: at })
    .where('sending_id', '=', sendingId)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  for (const { id, remark, answersOrder } of files) {
    // what was found is the sender's alone: it goes with the sending
    const sent = { state: 'sent', remark, answers_order: answersOrder, checked: null } as const;
    await work.updateTable('drafts').set(sent).where('draft_id', '=', id).where('sending_id', '=', sendingId).execute();
  }
  return true;
}
