import { z } from 'zod';
import type { ReceiptId } from '../../domain/ids.ts';
import { documentKinds } from '../../domain/labels.ts';
import { filingReasons, waitingReasons } from '../../domain/unfiled.ts';
import { caseId, caseParams, isoDay, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';
import { failureShown } from './problem.ts';

/** 32 hexadecimal digits, of where a file came from, its name and its bytes. */
const receiptId = z
  .string()
  .regex(/^[0-9a-f]{32}$/u)
  .describe('Id of a received file that has no case') as unknown as z.ZodType<ReceiptId, string>;

export const receiptParams = z.object({ receiptId });
/** Path of filing a receipt to a case. */
export const filingParams = caseParams.extend(receiptParams.shape);

const caseFound = z.object({ caseId, reference: z.string(), citizenName: z.string() }).meta({ id: 'CaseFound' });

const unfiled = z.object({
  id: receiptId,
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  received: isoDay,
  sender: z.string().nullable(),
  statedReference: z.string().nullable().describe('The case reference that came beside the file'),
  heldFrom: caseFound.nullable().describe('The case that it was sent to, and held out of'),
  why: z.enum(waitingReasons).nullable().describe('Why it waits; null where it was discarded unread'),
  failure: failureShown.nullable().describe('Why it could not be read'),
  readAs: z
    .object({
      kind: z.enum(documentKinds),
      title: z.string(),
      documentDate: isoDay.nullable(),
      pages: z.number().int(),
    })
    .nullable(),
});

/** A received file that waits for its case, with cases that something speaks for, the best first. */
export const unfiledItem = unfiled
  .extend({ suggestions: z.array(caseFound.extend({ reasons: z.array(z.enum(filingReasons)).readonly() })) })
  .meta({ id: 'UnfiledReceipt' });
export const unfiledList = pageOfItems(unfiledItem);

export const discardedItem = unfiled
  .extend({ reason: z.string().describe('Why it was discarded'), at: z.string().describe('ISO 8601 moment') })
  .meta({ id: 'DiscardedReceipt' });
export const discardedList = pageOfItems(discardedItem);

export const unfiledCount = z.object({ waiting: z.number().int() });

/** Text and CPR numbers travel in a body, never in an address. */
export const caseSearch = z.strictObject({
  text: z.string().trim().min(2).max(200).describe('Beginning of a reference or of a name, or a whole CPR number'),
});
export const casesFound = z.object({ items: z.array(caseFound) });

export const discardReason = z.strictObject({ reason: z.string().trim().min(1).max(500) });
export const filedAnswer = z.object({ sha256, duplicate: z.boolean().describe('The case held the same bytes already') });

/** Files that were sent to a case and are about another citizen. */
export const heldList = pageOfItems(z.object({ id: receiptId, fileName: z.string(), received: isoDay }).meta({ id: 'HeldDocument' }));
