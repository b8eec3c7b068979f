import { settleReceipt } from './inboxes/settle-receipt.ts';
import type { Step } from './step.ts';

/** Reads a stored file that has no case, and files it where that is certain. One whose scanned pages must tell goes to a lane of its own. */
export const receipt: Step<'receipt'> = ({ receiptId }, deps) => settleReceipt(receiptId, deps, { withOcr: false });
