import { z } from 'zod';
import { caseId, sha256 } from './ids.ts';

const counts = z.object({
  waiting: z.number().int(),
  background: z.number().int(),
  active: z.number().int(),
  delayed: z.number().int(),
  failed: z.number().int(),
});

/** Queues and states for an operator: counts and codes, no case content. */
export const statusAnswer = z
  .object({
    queues: z.record(z.string(), counts).describe('Jobs per step'),
    documents: z.record(z.string(), z.number().int()).describe('Documents per state, of all cases'),
    failures: z.record(z.string(), z.number().int()).describe('Failed documents per failure code'),
    scans: z
      .object({ clean: z.number().int(), infected: z.number().int(), unscanned: z.number().int(), waiting: z.number().int() })
      .describe('Files per verdict of the virus scanner, and those that wait for it'),
    infected: z
      .array(
        z.object({
          caseId: caseId.nullable().describe('Null for a paper without a case'),
          sha256,
          found: z.string().nullable().describe("The scanner's name of what it found"),
        }),
      )
      .describe('Files that are locked in, by id'),
    staleCases: z.number().int().describe('Cases whose overview is behind their documents'),
  })
  .meta({ id: 'Status' });
