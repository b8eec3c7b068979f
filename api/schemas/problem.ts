import { z } from 'zod';
import { failures, type FailureCode } from '../../domain/failures.ts';

const codes = Object.keys(failures) as [FailureCode, ...FailureCode[]];

/** A code of the catalogue. */
export const failureCode = z.enum(codes);

/** A code of the catalogue with its sentence for people. */
export const failureShown = z.object({ code: z.enum(codes), sentence: z.string().describe('Danish') });

/** Problem details (RFC 9457). `code` is ours; `detail` is a Danish sentence for people. */
const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.enum(codes),
    fields: z.array(z.string()).optional().describe('Where the request does not fit its schema, as JSON pointers'),
  })
  .meta({ id: 'Problem' });

/** What every route may answer instead of its own answer. */
export const problems = {
  '4xx': { description: 'Refused', content: { 'application/problem+json': { schema: problem } } },
  '5xx': { description: 'Failed', content: { 'application/problem+json': { schema: problem } } },
} as const;
