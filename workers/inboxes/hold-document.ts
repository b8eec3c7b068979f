import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { recogniseReceipt } from '../../pipeline/classify/index.ts';
import { readingKeyOf } from '../../storage/reading-key.ts';
import { loadReading, saveReading } from '../../storage/reading.ts';
import { receiptIdOf } from '../../storage/receive-unfiled.ts';
import type { DocumentRow } from '../../storage/records/records.ts';
import { auditWorker } from '../audit-worker.ts';
import type { StepDeps } from '../step.ts';

type HoldDeps = Pick<StepDeps, 'records' | 'objects' | 'queues' | 'log'>;

/**
 * Takes a document whose own person is another citizen out of its case: it becomes a receipt of the case's unit and waits under "Uden sag".
 * The receipt stands before anything is taken away, and a repeated job goes on where a crash ended it.
 */
export async function holdDocument(row: DocumentRow, deps: HoldDeps): Promise<void> {
  const { records, objects, log } = deps;
  const { caseId, sha256, fileName, received } = row;
  await auditWorker(deps, { action: 'document.upload', what: 'classify', caseId, document: sha256, refused: 'person.other-citizen' });
  const parsed = await loadReading(objects, row.readingKey);
  const objectKey = `receipts/${receiptIdOf('held', caseId, sha256)}`;
  await objects.put(objectKey, await objects.get(row.objectKey));
  await saveReading(objects, readingKeyOf(objectKey), parsed);
  const read = { why: 'other-citizen', failure: null, ...recogniseReceipt({ parsed, sha256, fileName, received }) } as const;
  await records.unfiled.hold(await receiptOf(row, objectKey, deps), read);
  log.info({ caseId, sha256 }, 'document held');
  await takeOutHeld(row, deps);
}

async function receiptOf(row: DocumentRow, objectKey: string, { records }: HoldDeps) {
  const { caseId, sha256, fileName, bytes, received } = row;
  const owner = await records.cases.find(caseId);
  if (owner === null) throw new RangeError('a document has a case');
  const receptions = await records.documents.receipts(caseId);
  const by = receptions.find((reception) => reception.sha256 === sha256)?.by ?? null;
  const mediaType = row.mediaType ?? 'application/octet-stream';
  const about = { fromCase: caseId, inbox: null, sender: null, statedReference: null, by };
  return { ...about, id: receiptIdOf('held', caseId, sha256), unit: owner.unit, sha256, fileName, bytes, received, mediaType, objectKey };
}

/** The second half: the case keeps neither row nor bytes of it, nor of what came in it. */
export async function takeOutHeld(row: DocumentRow, { records, objects, queues }: HoldDeps): Promise<void> {
  const { caseId, sha256, objectKey } = row;
  await remove(objects, objectKey); // before the row: a crash in between leaves a row, which a repeated job finds, and never bytes without one
  for (const key of await records.unfiled.takeOut(caseId, sha256)) await remove(objects, key);
  await queues.add('case', { caseId });
}

async function remove(objects: HoldDeps['objects'], key: string): Promise<void> {
  await objects.remove(readingKeyOf(key));
  await objects.remove(key);
}

/** Whether a document says that it is about somebody else than the citizen of its case. */
export const isAboutAnother = (notices: ParsedDocument['notices']): boolean => notices.some(({ code }) => code === 'person.other-citizen');
