import { Failure } from '../../domain/failure.ts';
import type { CaseId, ReceiptId } from '../../domain/ids.ts';
import type { UnfiledReceipt } from '../../domain/unfiled.ts';
import { decideFiling } from '../../pipeline/intake/index.ts';
import { fileReceipt } from '../../storage/file-receipt.ts';
import { readingKeyOf } from '../../storage/reading-key.ts';
import { saveReading } from '../../storage/reading.ts';
import type { StepDeps } from '../step.ts';
import { auditWorker } from '../audit-worker.ts';
import { leaveUnread } from './leave-unread.ts';
import { readReceipt } from './read-receipt.ts';

const nothing = { cprs: [], names: [], references: [] } as const;

/** From a stored file to a document of its case, or to a person who is told why. Each part of it may be repeated. */
export async function settleReceipt(id: ReceiptId, deps: StepDeps, { withOcr }: { readonly withOcr: boolean }): Promise<void> {
  const receipt = await deps.records.unfiled.find(id);
  if (receipt === null) throw new Failure('receipt.unknown', { receiptId: id });
  if (receipt.state === 'filing' && receipt.filedCase !== null) return makeDocument({ ...receipt, filedCase: receipt.filedCase }, deps);
  if (receipt.state !== 'stored' && receipt.state !== 'needs-ocr') return; // a repeated job
  if (receipt.statedReference !== null && (await fileWhereCertain(receipt, nothing, deps)) === null) return;
  try {
    await readAndDecide(receipt, deps, withOcr);
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.retry) throw thrown;
    deps.log.warn({ receiptId: id, code: thrown.code, ...thrown.details }, 'receipt cannot be read');
    await leaveUnread(id, thrown.code, deps.records.unfiled);
  }
}

async function readAndDecide(receipt: UnfiledReceipt, deps: StepDeps, withOcr: boolean): Promise<void> {
  const { id, objectKey } = receipt;
  const { records, objects, queues, log } = deps;
  const { parsed, says, readAs, waitsForOcr } = await readReceipt(receipt, deps, withOcr);
  await saveReading(objects, readingKeyOf(objectKey), parsed);
  const why = await fileWhereCertain(receipt, says, deps);
  if (why === null) return;
  if (waitsForOcr) {
    await records.unfiled.needsOcr(id);
    return queues.add('receipt-ocr', { receiptId: id });
  }
  await records.unfiled.wait(id, { why, failure: null, says, readAs });
  log.info({ receiptId: id, why }, 'receipt waits for a person');
}

/** Gives why it is not certain; null where it is filed. */
async function fileWhereCertain(receipt: UnfiledReceipt, says: NonNullable<UnfiledReceipt['says']>, deps: StepDeps) {
  const { unfiled } = deps.records;
  const { id, unit, statedReference: stated } = receipt;
  const references = [...says.references, ...(stated === null ? [] : [stated])];
  const filing = decideFiling({ says, stated }, await unfiled.casesLike(unit, { ...says, references }));
  if ('why' in filing) return filing.why;
  const { caseId } = filing;
  if (await unfiled.decide(id, { caseId, by: null })) await makeDocument({ ...receipt, filedCase: caseId }, deps);
  return null; // or a person was quicker
}

async function makeDocument(receipt: UnfiledReceipt & { readonly filedCase: CaseId }, deps: StepDeps): Promise<void> {
  const { records, objects, queues, log } = deps;
  const { cases, documents, unfiled } = records;
  if (receipt.filedBy === null)
    await auditWorker(deps, { action: 'receipt.file', what: 'receipt', caseId: receipt.filedCase, document: receipt.sha256 });
  const { sha256, duplicate } = await fileReceipt(receipt, {
    cases,
    documents,
    unfiled,
    objects,
    parseLater: (document) => queues.add('parse', document),
  });
  log.info({ receiptId: receipt.id, caseId: receipt.filedCase, sha256, duplicate }, 'receipt filed');
}
