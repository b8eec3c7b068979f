import { z } from 'zod';
import { stepNames, type StepName } from '../../queues/steps.ts';

const names: [StepName, ...StepName[]] = ['parse', ...stepNames.filter((name) => name !== 'parse')];
const count = z.number().int();
const since = z.iso.datetime().nullable().describe('When the first of them was given up; null where only an older version knew');

/** A step as an operator has it. */
const stepState = z.object({
  step: z.enum(names),
  waiting: count,
  background: count.describe('Waiting behind all others'),
  active: count,
  delayed: count.describe('Failed and tried again later, or put off for a moment'),
  failed: count.describe('Given up'),
  isPaused: z.boolean(),
  oldest: z.iso.datetime().nullable().describe('When the oldest of the jobs next in line was added'),
});

/** What runs, waits and failed: counts, steps and codes, and nothing of any case. */
export const operationsAnswer = z
  .object({
    steps: z.array(stepState).describe('In the order of the pipeline'),
    documents: z.record(z.string(), count).describe('Documents per state, of all cases'),
    staleCases: count.describe('Cases whose overview is behind their documents'),
    failedDocuments: z.array(z.object({ code: z.string(), step: z.string(), documents: count, since })),
    failedJobs: z
      .array(z.object({ code: z.string(), step: z.enum(names), jobs: count, since }))
      .describe('Of steps that are about no one document'),
  })
  .meta({ id: 'Operations' });

export const stepParams = z.object({ step: z.enum(names).describe('As `steps` names it') });

export const stepBody = z.object({ isPaused: z.boolean().describe('What runs is finished; what waits waits on') });

/** What is tried again. */
export const retryBody = z.object({
  code: z.string().max(60).optional().describe('What failed with this code; with every code where it is left out'),
  step: z.string().max(40).optional().describe('What failed at this step'),
  dryRun: z.boolean().default(false).describe('Count and change nothing'),
});

export const retryAnswer = z.object({ documents: count, jobs: count });
