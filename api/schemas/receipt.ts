import { z } from 'zod';
import { caseId, isoDay, sha256 } from './ids.ts';

/** What an organisation has sent, and how far it is; nothing of the case. */
export const receiptList = z.object({
  items: z
    .array(
      z.object({
        caseId,
        sha256,
        fileName: z.string(),
        received: isoDay,
        duplicate: z.boolean(),
        state: z.enum(['stored', 'needs-ocr', 'parsed', 'classified', 'in-overview', 'failed']),
      }),
    )
    .readonly(),
});
