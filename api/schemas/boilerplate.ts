import { z } from 'zod';
import { passageId, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';

/** Reports of a case with sentences that stand in the supplier's reports about other citizens too: the own words and a count, and nothing of others. */
export const boilerplateList = pageOfItems(
  z.object({
    document: sha256,
    sentences: z.number().int(),
    text: z.string().describe('The finding as a Danish sentence'),
    isFinding: z.boolean().describe('Enough of the report to be worth telling'),
    passages: z.array(z.object({ id: passageId, text: z.string() })),
  }),
);
