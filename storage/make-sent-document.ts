import { danishDay } from '../domain/danish-day.ts';
import type { Draft, Sending } from '../domain/draft.ts';
import { Failure } from '../domain/failure.ts';
import { dropDraftObjects } from './draft-pieces.ts';
import { objectKeyOf } from './object-prefix.ts';
import type { ObjectStore } from './objects/object-store.ts';
import { readParts } from './objects/read-parts.ts';
import { noteReceived, type ReceiveDeps } from './receive-document.ts';
import type { Records } from './records/records.ts';

export interface MakeSentDeps {
  readonly records: Pick<Records, 'cases' | 'documents' | 'orders' | 'portal'>;
  readonly objects: Pick<ObjectStore, 'getRange' | 'putStream' | 'list' | 'remove'>;
  readonly parseLater: ReceiveDeps['parseLater'];
}

/** What was read before files told what they were recognised as. */
const UNTOLD = 'application/octet-stream';

/**
 * Makes the document of a sent draft, and then drops the draft's own bytes. Repeating it after a crash ends in the same rows: sending and
 * bytes name the reception, so that one file sent twice in a sending is one receipt. Under an order it is pinned as the answer.
 */
export async function makeSentDocument(draft: Draft, sending: Sending, deps: MakeSentDeps): Promise<void> {
  const { records, objects, parseLater } = deps;
  const { caseId, fileName, sha256, bytes: size } = draft;
  if (sha256 === null) throw new Failure('upload.incomplete');
  const objectKey = objectKeyOf(caseId, sha256);
  await objects.putStream(objectKey, { size, parts: readParts(objects, draft.objectKey, size) });
  const received = danishDay(sending.sentAt ?? sending.madeAt);
  const file = { caseId, fileName, sha256, bytes: size, objectKey, mediaType: draft.mediaType ?? UNTOLD, received };
  const from = { by: sending.person, receipt: `sending/${sending.id}/${sha256}` };
  await noteReceived({ ...file, ...from }, { documents: records.documents, parseLater });
  if (sending.orderId !== null && draft.answersOrder) await records.orders.pinSent(caseId, sending.orderId, sha256);
  await records.portal.made(draft.id);
  await dropDraftObjects(draft, objects);
}
