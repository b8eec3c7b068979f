import { z } from 'zod';
import { flags, headingIds } from '../../domain/labels.ts';
import type { ReportComparison, ReportGrid } from '../../domain/report-grid.ts';
import { statusCounts } from './document.ts';
import { sha256 } from './ids.ts';
import { comparedPassage } from './passage.ts';

const check = z.object({ code: z.string(), words: z.string() });
const cell = z.object({ heading: z.enum(headingIds), passages: z.array(comparedPassage) });

/** Reports of suppliers, mentors and workplaces: headings across, reports down. */
export const reportGrid: z.ZodType<ReportGrid> = z
  .object({
    headings: z.array(z.enum(headingIds)),
    rows: z.array(
      z.object({
        document: sha256,
        title: z.string(),
        series: z.string().describe('Reports of one sender'),
        day: z.string().nullable(),
        flags: z.array(z.enum(flags)),
        flagOf: sha256.nullable(),
        checks: z.array(check),
        counts: statusCounts,
        cells: z.array(cell),
      }),
    ),
  })
  .meta({ id: 'ReportGrid' });

/** Which two reports. */
export const reportPairQuery = z.object({ older: sha256, newer: sha256 });

const pair = z.object({ before: comparedPassage.nullable(), now: comparedPassage.nullable() });

/** Two reports heading by heading. */
export const reportComparison: z.ZodType<ReportComparison> = z
  .object({ older: sha256, newer: sha256, headings: z.array(z.object({ heading: z.enum(headingIds), pairs: z.array(pair) })) })
  .meta({ id: 'ReportComparison' });
