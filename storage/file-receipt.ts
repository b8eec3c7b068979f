import type { CaseId } from '../domain/ids.ts';
import type { UnfiledReceipt } from '../domain/unfiled.ts';
import type { ObjectStore } from './objects/object-store.ts';
import { readingKeyOf } from './reading-key.ts';
import { receiveDocument, type ReceiveDeps, type Received } from './receive-document.ts';
import type { Cases, Documents } from './records/records.ts';
import type { Unfiled } from './records/unfiled/unfiled-port.ts';

export interface FileReceiptDeps {
  readonly cases: Pick<Cases, 'find'>;
  readonly documents: Pick<Documents, 'receive'>;
  readonly unfiled: Pick<Unfiled, 'filed' | 'objectRemoved'>;
  readonly objects: Pick<ObjectStore, 'get' | 'put' | 'remove'>;
  readonly parseLater: ReceiveDeps['parseLater'];
}

/**
 * Makes the document of a receipt whose case is decided, and then drops the receipt's own object. Repeating it after a crash ends in the
 * same rows: the receipt's id names the reception.
 */
export async function fileReceipt(
  receipt: UnfiledReceipt & { readonly filedCase: CaseId },
  { cases, documents, unfiled, objects, parseLater }: FileReceiptDeps,
): Promise<Received> {
  const { filedCase: caseId, fromCase, fileName, received, mediaType, id } = receipt;
  // whoever sent it to the wrong case is not told which case was the right one
  const by = fromCase === null || fromCase === caseId ? (receipt.by ?? receipt.filedBy) : receipt.filedBy;
  const bytes = await objects.get(receipt.objectKey);
  const file = { caseId, fileName, bytes, received, receipt: id, ...(by === null ? {} : { by }) };
  const made = await receiveDocument(file, { cases, documents, objects, check: () => mediaType, parseLater });
  await unfiled.filed(id);
  await dropReceiptObject(receipt, { unfiled, objects });
  return made;
}

/** The case has the bytes under a key of its own now. */
export async function dropReceiptObject(
  { id, objectKey }: Pick<UnfiledReceipt, 'id' | 'objectKey'>,
  { unfiled, objects }: Pick<FileReceiptDeps, 'unfiled' | 'objects'>,
): Promise<void> {
  await objects.remove(readingKeyOf(objectKey));
  await objects.remove(objectKey);
  await unfiled.objectRemoved(id);
}
