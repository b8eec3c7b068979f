import { z } from 'zod';
import { caseId, isoDay } from './ids.ts';

/** A case in a list: facts to sort on, counts of documents by where they are. */
export const caseItem = z
  .object({
    id: caseId,
    reference: z.string(),
    citizenName: z.string(),
    citizenCpr: z.string(),
    documents: z.number().int(),
    failed: z.number().int(),
    waiting: z.number().int().describe('Documents on their way to the overview'),
    pages: z.number().int(),
    newestDocument: isoDay.nullable().describe('Of the document itself, else of its receipt'),
    unseen: z.number().int().describe('Documents in the overview that the person who asks has not read'),
  })
  .meta({ id: 'Case' });

export const caseList = z.object({ items: z.array(caseItem) });
