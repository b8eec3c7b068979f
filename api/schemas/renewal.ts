import { z } from 'zod';
import { documentKinds } from '../../domain/labels.ts';
import { isFairFilter } from '../../domain/renewal.ts';
import { caseId, isoDay } from './ids.ts';
import { failureCode } from './problem.ts';

/** Which documents are read or classified again. At least one line narrows, or `all` says that none shall. */
export const newRenewal = z
  .strictObject({
    step: z.enum(['classify', 'parse']).default('classify').describe('Labelled anew, or read anew from the stored file and then labelled'),
    caseId: caseId.optional(),
    document: z
      .string()
      .regex(/^[0-9a-f]{12,64}$/u)
      .optional()
      .describe("The beginning of a document's SHA-256, twelve digits at least"),
    kind: z.enum(documentKinds).optional(),
    organisation: z.string().trim().min(2).max(128).optional().describe('Words in the name of the house that it comes from'),
    from: isoDay.optional(),
    to: isoDay.optional(),
    olderThanCurrent: z.literal(true).optional().describe('Only those that another version has classified, or with parse: has read'),
    unscanned: z.literal(true).optional().describe('Only those that no virus scanner has seen'),
    all: z.literal(true).optional(),
    dryRun: z.boolean().default(false).describe('Count and do nothing'),
  })
  .refine(({ dryRun: _dryRun, step: _step, ...narrowing }) => Object.values(narrowing).some((each) => each !== undefined), {
    message: 'Unexpected nothing, expected a filter or all',
  })
  .refine(isFairFilter, { message: 'Unexpected filter beside a case or a document, expected it alone' });

export const renewalAnswer = z.object({ documents: z.number().int().describe('Documents that are meant, or were marked') });

/** Counts and versions; no case content. */
export const renewalList = z
  .object({
    version: z.string().describe('Of the classification as it runs now'),
    older: z.number().int().describe('Documents whose labels another version made'),
    parsers: z.array(z.string()).readonly().describe('As they read now'),
    olderReadings: z.number().int().describe('Documents that another version of a parser has read'),
    items: z.array(
      z.object({
        id: z.string(),
        step: z.string(),
        askedAt: z.string().describe('ISO 8601 moment'),
        documents: z.number().int(),
        waiting: z.number().int(),
        failed: z.number().int().describe('Given up; what stood stands'),
        codes: z.array(failureCode).readonly().describe('Why they were given up'),
      }),
    ),
  })
  .meta({ id: 'Renewals' });
