import { z } from 'zod';
import { increases } from '../../domain/case-facts.ts';
import { flags } from '../../domain/labels.ts';
import { caseId, isoDay } from './ids.ts';
import { pageOfItems } from './page.ts';

const facts = z.object({
  newToMe: z.number().int().describe('Pieces of information that stand in nothing the person who asks has read'),
  lastSubstance: isoDay
    .nullable()
    .describe('Of the newest document that brought something; a report identical to an earlier one brings nothing'),
  daysSinceSubstance: z.number().int().nullable(),
  hours: z
    .object({ value: z.number(), since: isoDay })
    .nullable()
    .describe('Hours a week as last said, and since when without another figure'),
  increase: z.enum(increases).describe('What was last said of trying more hours'),
  flags: z.array(z.object({ flag: z.enum(flags), documents: z.number().int(), unread: z.number().int() })).readonly(),
});

/** A case in a list: facts to sort on, counts of documents by where they are. */
export const caseItem = z
  .object({
    id: caseId,
    reference: z.string(),
    citizenName: z.string(),
    citizenCpr: z.string(),
    isMine: z.boolean().describe('The person who asks is its caseworker'),
    documents: z.number().int(),
    failed: z.number().int(),
    waiting: z.number().int().describe('Documents on their way to the overview'),
    pages: z.number().int(),
    newestDocument: isoDay.nullable().describe('Of the document itself, else of its receipt'),
    unseen: z.number().int().describe('Documents in the overview that the person who asks has not read'),
    overdueOrders: z.number().int().describe('Ordered, not answered, and the day has passed'),
    facts: facts.nullable().describe('Null until the overview has been made'),
  })
  .meta({ id: 'Case' });

export const caseList = pageOfItems(caseItem);
