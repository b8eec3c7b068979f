import { z } from 'zod';
import { accessReasons, statedReasons } from '../../domain/access.ts';
import { caseId, isoDay } from './ids.ts';
import { pageOfItems } from './page.ts';

/** Why a colleague's case is opened. Words stand with `other` and with nothing else; they outlive the case, so they name nobody. */
export const statedReason = z
  .strictObject({
    reason: z.enum(statedReasons),
    words: z
      .string()
      .trim()
      .min(3)
      .max(300)
      .nullable()
      .default(null)
      .describe('Of `other` alone; without the citizen’s name and CPR number'),
  })
  .refine(({ reason, words }) => (reason === 'other') === (words !== null));

const holding = z.object({
  reason: z.enum(accessReasons),
  words: z.string().nullable(),
  until: isoDay.describe('Last day on which it holds'),
});

/** A colleague's case before a reason is given: enough to choose the right one. */
export const closedCase = z
  .object({ id: caseId, reference: z.string(), citizenName: z.string(), caseworker: z.string().nullable() })
  .meta({ id: 'ClosedCase' });

export const closedCaseList = pageOfItems(closedCase);

/** How a case stands open to the person who asks. */
export const caseAccess = z.object({
  closed: closedCase.nullable().describe('Null where no reason is missing'),
  holding: holding.nullable().describe('The reason that was given and still holds'),
  until: isoDay.describe('Last day on which a reason that is given now will hold'),
});
