import { z } from 'zod';
import { headingIds, type HeadingId } from '../../domain/labels.ts';
import { runningHeadings } from '../../domain/running-report.ts';
import { sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';
import { draft, moment, secretId, sentReceipt, words } from './portal.ts';

/** As long as the text under one heading may be. */
export const MOST_LETTERS = 20_000;

const [first, ...others] = runningHeadings;
const heading = z.enum([first ?? 'goals', ...others] satisfies [HeadingId, ...HeadingId[]]);
/** As it is typed, blanks included: what comes back is what stands in the field. */
const typed = z
  .string()
  .max(MOST_LETTERS)
  .refine((text) => !text.includes('\u0000'), 'Unexpected NUL');
const sections = z.partialRecord(heading, typed).describe('Text per standard heading');

export const runParams = z.object({ runId: secretId });
export const newRun = z.strictObject({
  reference: words(100).min(1).describe('Reference of the case or of the order'),
  title: words(120).default('').describe('What the organisation calls it'),
});
export const savedRun = z.strictObject({ sections });
export const sentRun = z.strictObject({ note: words(1_000).nullable().default(null).describe('To the recipient') });

const listed = {
  id: secretId,
  reference: z.string(),
  isOrder: z.boolean(),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  isClosing: z.boolean().describe('The closing report is being written'),
  versions: z.number().int().describe('How many were sent'),
  savedAt: moment,
};

/** Open ones first. */
export const runList = pageOfItems(z.object(listed).meta({ id: 'RunningReportItem' }));

const run = z.object({ text: z.string(), isSame: z.boolean() });
const difference = z
  .array(
    z.object({
      heading: z.enum(headingIds),
      change: z.enum(['added', 'removed', 'changed']),
      before: z.array(run).readonly(),
      now: z.array(run).readonly(),
    }),
  )
  .readonly()
  .describe('Against the version before, word by word; headings that are the same are left out');

const sentVersion = z
  .object({
    number: z.number().int(),
    isClosing: z.boolean(),
    sentAt: moment,
    by: z.string(),
    note: z.string().nullable(),
    sha256,
    difference,
  })
  .meta({ id: 'RunningReportVersion' });

/** One run with its work copy, whose version the If-Match of a change names. */
export const runItem = z
  .object({
    ...listed,
    version: z.number().int(),
    sections: sections.describe('The work copy: of the closing report while that is written'),
    lastSent: sections.describe('What the last version held'),
    sent: z.array(sentVersion).describe('Newest first'),
    check: z
      .object({ version: z.number().int().describe('Of the work copy that was read through'), draft })
      .nullable()
      .describe('What reading it through found; null where the person has not asked'),
    reopenUntil: moment.nullable().describe('Until when a closed run can be opened again; null where it cannot'),
  })
  .meta({ id: 'RunningReport' });

/** The receipt, and the run as it goes on. */
export const runSent = z.object({ receipt: sentReceipt, run: runItem });

/** Null where the document was not sent from a running report. */
export const versionOfDocument = z.object({ version: sentVersion.nullable() });
