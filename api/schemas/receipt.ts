import { z } from 'zod';
import { failureShown } from './problem.ts';
import { caseId, isoDay, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';

/** What an organisation has sent, and how far it is; nothing of the case. */
export const receiptList = pageOfItems(
  z.object({
    caseId,
    sha256,
    fileName: z.string(),
    received: isoDay,
    duplicate: z.boolean(),
    state: z.enum(['stored', 'needs-ocr', 'parsed', 'classified', 'in-overview', 'failed']),
    failure: failureShown.nullable().describe('Why it was not read, or what it waits for'),
  }),
);
