import { z } from 'zod';

/** A CPR number travels in a body and never in an address. */
export const citizenAsked = z.strictObject({
  cpr: z
    .string()
    .trim()
    .regex(/^\d{6}-?\d{4}$/u)
    .describe('Ten digits, with or without a hyphen'),
});
