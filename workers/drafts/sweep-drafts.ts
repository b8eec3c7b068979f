import { recogniseFormat } from '../../parsers/index.ts';
import { mediaTypeOf } from '../../pipeline/intake/index.ts';
import { dropDraftObjects } from '../../storage/draft-pieces.ts';
import { makeSentDocument } from '../../storage/make-sent-document.ts';
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
    await dropDraftObjects(draft, objects);
    await portal.removeDraft(draft.id);
  }
  await portal.removeEmpty(over);
  const unmade = await portal.unmade();
  for (const draft of unmade) {
    const sending = await portal.findSending(draft.sendingId);
    const deps = {
      records,
      objects,
      mediaType,
      parseLater: (document: Parameters<typeof queues.add<'parse'>>[1]) => queues.add('parse', document),
    };
    if (sending !== null) await makeSentDocument(draft, sending, deps);
  }
  const unread = await portal.unread();
  for (const draftId of unread) await queues.add('draft', { draftId });
  return expired.length + unmade.length + unread.length;
}

function mediaType(bytes: Uint8Array, fileName: string): string {
  const format = recogniseFormat(bytes, fileName);
  return format === null ? 'application/octet-stream' : mediaTypeOf(format, bytes);
}
