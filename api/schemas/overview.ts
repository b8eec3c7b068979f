import { z } from 'zod';
import { flags, headingIds } from '../../domain/labels.ts';
import type { Baseline, News, Overview, OverviewDocument, OverviewHeading, OverviewLine } from '../../domain/overview.ts';
import { documentHead, statusCounts } from './document.ts';
import { isoDay, passageId, sha256 } from './ids.ts';
import { comparedPassage } from './passage.ts';

/** none | my-reading | date:2025-03-03 | meeting:ID | decision:ID | document:SHA-256 */
export const baselineKey = z
  .string()
  .regex(/^(none|my-reading|date:\d{4}-\d{2}-\d{2}|(meeting|decision):[\w.-]{1,128}|document:[0-9a-f]{64})$/u)
  .refine((key) => !key.startsWith('date:') || isoDay.safeParse(key.slice('date:'.length)).success)
  .default('none')
  .describe('What "new since" means: none, my-reading, date:DAY, meeting:ID, decision:ID or document:SHA-256');

const line: z.ZodType<OverviewLine> = z
  .object({
    passage: comparedPassage,
    document: sha256,
    said: z.array(z.object({ passage: passageId, document: sha256 })),
    against: comparedPassage.nullable(),
    againstDocument: sha256.nullable(),
    isConflict: z.boolean(),
  })
  .meta({ id: 'OverviewLine' });

const heading: z.ZodType<OverviewHeading> = z
  .object({
    heading: z.enum(headingIds),
    current: z.array(line),
    superseded: z.array(line),
    conflicts: z.array(line),
    newestSource: z.string().nullable(),
  })
  .meta({ id: 'OverviewHeading' });

const document: z.ZodType<OverviewDocument> = z.object({
  head: documentHead,
  flags: z.array(z.enum(flags)),
  flagOf: sha256.nullable(),
  counts: statusCounts,
});

const overview: z.ZodType<Overview> = z
  .object({
    documents: z.array(document),
    headings: z.array(heading),
    notPlaced: z.array(line),
    missing: z.array(z.enum(headingIds)),
    pages: z.number().int(),
  })
  .meta({ id: 'Overview' });

/** What "since" was taken to mean. */
export const baseline: z.ZodType<Baseline> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('date'), date: z.string() }),
  z.object({ kind: z.literal('meeting'), id: z.string(), date: z.string() }),
  z.object({ kind: z.literal('decision'), id: z.string(), date: z.string() }),
  z.object({ kind: z.literal('document'), sha256, date: z.string() }),
  z.object({ kind: z.literal('my-reading') }),
]);

const news: z.ZodType<News> = z
  .object({
    baseline,
    passages: z.array(passageId),
    documents: z.array(z.object({ sha256, news: z.number().int(), repeated: z.number().int() })),
  })
  .meta({ id: 'News' });

/** The overview of a case and what of it is new. */
export const overviewAnswer = z.object({ overview, news });
