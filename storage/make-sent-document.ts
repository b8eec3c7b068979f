import { danishDay } from '../domain/danish-day.ts';
import type { Draft, Sending } from '../domain/draft.ts';
import { dropDraftObjects } from './draft-pieces.ts';
import type { ObjectStore } from './objects/object-store.ts';
import { receiveDocument, type ReceiveDeps } from './receive-document.ts';
import type { Records } from './records/records.ts';

export interface MakeSentDeps {
  readonly records: Pick<Records, 'cases' | 'documents' | 'portal'>;
  readonly objects: Pick<ObjectStore, 'get' | 'put' | 'list' | 'remove'>;
  readonly mediaType: (bytes: Uint8Array, fileName: string) => string;
  readonly parseLater: ReceiveDeps['parseLater'];
}

/**
 * Makes the document of a sent draft, and then drops the draft's own bytes. Repeating it after a crash ends in the same rows: sending and
 * bytes name the reception, so that one file sent twice in a sending is one receipt.
 */
export async function makeSentDocument(draft: Draft, sending: Sending, deps: MakeSentDeps): Promise<void> {
  const { records, objects, mediaType, parseLater } = deps;
  const { caseId, fileName } = draft;
  const bytes = await objects.get(draft.objectKey);
  const received = danishDay(sending.sentAt ?? sending.madeAt);
  const receipt = `sending/${sending.id}/${draft.sha256}`;
  const { cases, documents } = records;
  const receiving = { cases, documents, objects, check: mediaType, parseLater };
  await receiveDocument({ caseId, fileName, bytes, received, by: sending.person, receipt }, receiving);
  await records.portal.made(draft.id);
  await dropDraftObjects(draft, objects);
}
