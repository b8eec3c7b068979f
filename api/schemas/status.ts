import { z } from 'zod';

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
    staleCases: z.number().int().describe('Cases whose overview is behind their documents'),
  })
  .meta({ id: 'Status' });
