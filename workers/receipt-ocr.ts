import { settleReceipt } from './inboxes/settle-receipt.ts';
import type { Step } from './step.ts';

/** The same as `receipt`, with the text of scanned pages recognised first. */
export const receiptOcr: Step<'receipt-ocr'> = ({ receiptId }, deps) => settleReceipt(receiptId, deps, { withOcr: true });
