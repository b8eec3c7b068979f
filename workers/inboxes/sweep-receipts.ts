import { dropReceiptObject } from '../../storage/file-receipt.ts';
import type { StepDeps } from '../step.ts';

/** Receipts whose job a crash has lost, and filed ones whose own object it has left behind. Gives how many. */
export async function sweepReceipts({ records, objects, queues }: Pick<StepDeps, 'records' | 'objects' | 'queues'>): Promise<number> {
  const unfinished = await records.unfiled.unfinished();
  for (const { id, state } of unfinished) await queues.add(state === 'needs-ocr' ? 'receipt-ocr' : 'receipt', { receiptId: id });
  const left = await records.unfiled.withLeftObject();
  for (const receipt of left) await dropReceiptObject(receipt, { unfiled: records.unfiled, objects });
  return unfinished.length + left.length;
}
