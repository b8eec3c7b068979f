import { z } from 'zod';
import type { CaseId, ReceiptId, Sha256 } from '../domain/ids.ts';

const caseId = z.custom<CaseId>((value) => typeof value === 'string' && value.length > 0);
const sha256 = z.custom<Sha256>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
const receiptId = z.custom<ReceiptId>((value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value));
/** What a step that works on one document is told. */
export const documentPayload = z.strictObject({ caseId, sha256 });

/** What the step that makes an export is told. */
export const exportPayload = z.strictObject({ caseId, exportId: z.string().min(1) });

/** What a step that works on one file without a case is told. */
export const receiptPayload = z.strictObject({ receiptId });

/** What the step that tells alerts outside is told. */
export const messagePayload = z.strictObject({ message: z.uuid() });

/** What the step that reads a supplier's draft is told. */
export const draftPayload = z.strictObject({ draftId: z.string().regex(/^[0-9a-f]{64}$/) });

/** One step of the pipeline: its payload (ids only), what follows, and how often and how long it is tried. */
interface StepRow {
  readonly payload: z.ZodType;
  readonly next: readonly string[];
  readonly attempts: number;
  /** First wait of the exponential back-off with jitter. */
  readonly backoffMilliseconds: number;
  /** A job whose lock is not renewed for this long is taken by another worker. Longer where a step keeps its process busy. */
  readonly lockSeconds: number;
  /** Jobs at a time in one worker process. */
  readonly concurrency: number;
}

/** THE TABLE. A step, its file in workers/ and its handler share one name. */
export const steps = {
  intake: { payload: z.strictObject({}), next: ['receipt'], attempts: 1, backoffMilliseconds: 1_000, lockSeconds: 60, concurrency: 1 },
  receipt: {
    payload: receiptPayload,
    next: ['receipt-ocr', 'parse'],
    attempts: 3,
    backoffMilliseconds: 1_000,
    lockSeconds: 60,
    concurrency: 2,
  },
  'receipt-ocr': { payload: receiptPayload, next: ['parse'], attempts: 3, backoffMilliseconds: 5_000, lockSeconds: 60, concurrency: 1 },
  draft: { payload: draftPayload, next: [], attempts: 3, backoffMilliseconds: 500, lockSeconds: 60, concurrency: 2 },
  parse: { payload: documentPayload, next: ['ocr', 'classify'], attempts: 3, backoffMilliseconds: 1_000, lockSeconds: 15, concurrency: 2 },
  ocr: { payload: documentPayload, next: ['classify'], attempts: 3, backoffMilliseconds: 5_000, lockSeconds: 15, concurrency: 2 },
  // more places than the step before fills: jobs of a long row stand still in theirs while another's letter passes, and the letter needs one
  classify: { payload: documentPayload, next: ['case'], attempts: 3, backoffMilliseconds: 1_000, lockSeconds: 60, concurrency: 6 },
  // the same; a long case computes for seconds
  case: { payload: z.strictObject({ caseId }), next: [], attempts: 8, backoffMilliseconds: 500, lockSeconds: 60, concurrency: 6 },
  export: { payload: exportPayload, next: [], attempts: 3, backoffMilliseconds: 1_000, lockSeconds: 60, concurrency: 1 },
  notify: { payload: messagePayload, next: [], attempts: 5, backoffMilliseconds: 30_000, lockSeconds: 60, concurrency: 2 },
  housekeeping: { payload: z.strictObject({}), next: [], attempts: 3, backoffMilliseconds: 10_000, lockSeconds: 60, concurrency: 1 },
} as const satisfies Record<string, StepRow>;

export type StepName = keyof typeof steps;
export type Payload<S extends StepName> = z.infer<(typeof steps)[S]['payload']>;

/** All steps in the order of the pipeline. */
export const stepNames = Object.keys(steps) as readonly StepName[];

/** Whether a word names a step, e.g. one given to `worker --steps`. */
export function isStepName(word: string): word is StepName {
  return Object.hasOwn(steps, word);
}
