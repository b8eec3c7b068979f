import { dropDraftObjects } from '../../storage/draft-pieces.ts';
import { makeSentDocument } from '../../storage/make-sent-document.ts';
import { auditWorker } from '../audit-worker.ts';
import type { StepDeps } from '../step.ts';

/** A sending that begins at the last moment is let through to its end. */
const GRACE_MILLISECONDS = 600_000;

/** Throws away what was not sent in time, makes documents whose making a crash cut off, and adds lost jobs. Gives how many. */
export async function sweepDrafts(
  now: Date,
  { records, objects, queues }: Pick<StepDeps, 'records' | 'objects' | 'queues'>,
): Promise<number> {
  const { portal } = records;
  const over = new Date(now.getTime() - GRACE_MILLISECONDS);
  const expired = await portal.expired(over);
  for (const draft of expired) {
    await auditWorker({ records }, { action: 'portal.use', what: 'housekeeping', caseId: draft.caseId, reason: 'draft not sent in time' });
    await dropDraftObjects(draft, objects);
    await portal.removeDraft(draft.id);
  }
  await portal.removeEmpty(over);
  const unmade = await portal.unmade();
  for (const draft of unmade) {
    const sending = await portal.findSending(draft.sendingId);
    const parseLater = (document: Parameters<typeof queues.add<'parse'>>[1]): Promise<void> => queues.add('parse', document);
    if (sending !== null) await makeSentDocument(draft, sending, { records, objects, parseLater });
  }
  const unread = await portal.unread();
  for (const draftId of unread) await queues.add('draft', { draftId });
  return expired.length + unmade.length + unread.length;
}
