import { z } from 'zod';
import { documentKinds } from '../../domain/labels.ts';
import { auditQuestions, auditVerdicts, paperGroups, paperKinds, qualityChecks, timeSteps } from '../../domain/quality.ts';
import { caseId, isoDay, sha256 } from './ids.ts';
import { pageOfItems, pageQuery } from './page.ts';

const group = z.enum(Object.keys(paperGroups) as [keyof typeof paperGroups, ...(keyof typeof paperGroups)[]]);
const check = z.enum([...qualityChecks.reports, ...qualityChecks.statements]);
const question = z.enum([...auditQuestions.reports, ...auditQuestions.statements]);
const verdict = z.enum(auditVerdicts);
const count = z.number().int();

const period = { from: isoDay, to: isoDay.describe('The last day; at most five years after the first') };
export const periodQuery = pageQuery.extend(period);

/** Names of organisations are long and may be anything; an address holds the key alone. */
const organisation = z
  .string()
  .regex(/^[0-9a-f]{32}$/u)
  .describe('Key of an organisation, as the list tells it');
const choice = { ...period, kind: z.enum(paperKinds).default('reports'), organisation: organisation.optional() };

export const sharesQuery = z.object({ ...choice, step: z.enum(timeSteps).default('month') });
export const senderItem = z.object({ key: organisation, name: z.string(), papers: count });
export const senderList = pageOfItems(senderItem);

/** What a share rests on; a share that would tell about few is held back. */
const share = z
  .object({
    papers: count.describe('Papers that the check is made for'),
    weight: z.enum(['none', 'too-few', 'few', 'many']),
    found: count.nullable(),
    percent: z.number().nullable(),
  })
  .meta({ id: 'Share' });

export const sharesAnswer = z.object({
  checks: z.array(z.object({ check, points: z.array(share.extend({ start: isoDay })) })),
});

export const effectQuery = z.object({
  day: isoDay.describe('The first day of what is called after'),
  months: z.coerce.number().int().min(1).max(24).default(6).describe('Length of the time before, and at most of the time after'),
});

const quartiles = z.object({ first: z.number(), median: z.number(), third: z.number() }).nullable().describe('Days; null of too few');
const readSide = z.object({ papers: count, read: count, undated: count, unread: count, days: quartiles, withinWeek: share });
const orderSide = z.object({ asked: count, answered: count, late: count, open: count, overdue: count, days: quartiles });
const bothSides = <T extends z.ZodType>(one: T) => z.object({ before: one, after: one });

export const effectAnswer = z.object({
  stretches: bothSides(z.object({ from: isoDay, to: isoDay })),
  read: z.array(z.object({ group: z.enum(['all', 'reports', 'statements', 'others']), before: readSide, after: readSide })),
  shares: z.array(z.object({ group, check: z.union([check, z.literal('returned')]), before: share, after: share })),
  orders: bothSides(orderSide),
});

/** Left out: a seed that the api chooses and tells. */
export const newSample = z.strictObject({
  ...choice,
  size: z.number().int().min(1).max(100),
  seed: z
    .string()
    .trim()
    .regex(/^[0-9a-zA-Z-]{1,32}$/u)
    .describe('Letters without accents, digits and hyphens')
    .optional(),
});

const sample = z.object({
  id: z.string(),
  seed: z.string(),
  ...period,
  kind: z.enum(paperKinds),
  organisation: z.string().nullable().describe('Name'),
  size: count.describe('What was asked for'),
  population: count.describe('Papers that it was drawn from'),
  drawn: count,
  questions: z.array(question),
  at: z.iso.datetime().describe('When it was drawn'),
});

export const sampleItem = sample.extend({ judged: count.describe('Papers with a verdict or a remark') }).meta({ id: 'QualitySample' });
export const sampleList = pageOfItems(sampleItem);

const sampledPaper = z.object({
  position: count,
  caseId,
  reference: z.string(),
  sha256,
  title: z.string(),
  kind: z.enum(documentKinds),
  organisation: z.string().nullable().describe("Of suppliers' reports alone"),
  documentDate: z.string().nullable(),
  received: isoDay,
  findings: z.array(z.string()).describe('Codes of what the checks found'),
  verdicts: z.partialRecord(question, verdict),
  remark: z.string().nullable(),
});

export const sampleAnswer = sample.extend({
  papers: z.array(sampledPaper).describe('Without those of cases that are deleted or no longer yours to read'),
  now: z.object({
    population: count.describe('Papers that the same choice finds now'),
    others: count.describe('Papers that the same seed would draw now and that are not in the sample'),
  }),
});

export const sampleParams = z.object({ sampleId: z.string().min(1).max(64) });
export const paperParams = sampleParams.extend({ position: z.coerce.number().int().min(1).max(100) });
export const verdictParams = paperParams.extend({ question });
export const verdictBody = z.strictObject({ verdict: verdict.nullable().describe('Null takes it back') });
export const remarkBody = z.strictObject({ remark: z.string().trim().max(1_000).describe('An empty one takes it away') });
