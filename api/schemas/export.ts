import { z } from 'zod';
import { exportForms, exportReaders, exportStates, removalRules, type ExportWish } from '../../domain/export.ts';
import { headingIds } from '../../domain/labels.ts';
import { caseParams, isoDay, passageId, sha256 } from './ids.ts';
import { baselineKey } from './overview.ts';
import { pageOfItems } from './page.ts';
import { failureShown } from './problem.ts';

/** Passages left out in one export at most. */
const MOST_LEFT_OUT = 5_000;

const without = z
  .array(passageId)
  .max(MOST_LEFT_OUT)
  .default([])
  .describe('Passages left out; every passage that says the same goes with it');
const reader = z.enum(exportReaders).describe('What is removed hangs on the reader');

/** What to take out of a case, for whom. */
export const newExport = z.object({ form: z.enum(exportForms), reader, baseline: baselineKey, without }) satisfies z.ZodType<
  ExportWish,
  object
>;

const counts = z.object({ cpr: z.number().int(), name: z.number().int(), chosen: z.number().int() });

/** One version. `failure` is told where it could not be made. */
export const exportItem = z
  .object({
    id: z.string(),
    version: z.number().int().describe('Counted from 1 in its case'),
    form: z.enum(exportForms),
    reader: z.enum(exportReaders),
    baseline: z.string(),
    leftOut: z.number().int().describe('Passages that were unticked'),
    date: isoDay,
    by: z.string().describe('Name of the person who asked'),
    state: z.enum(exportStates),
    failure: failureShown.nullable(),
    fingerprint: z.string().nullable().describe('Of the overview that it was made of'),
    fileName: z.string(),
    bytes: z.number().int().nullable(),
    removed: counts.nullable(),
  })
  .meta({ id: 'Export' });

export const exportList = pageOfItems(exportItem);
export const exportParams = caseParams.extend({ exportId: z.string().min(1).max(64) });

/** What an export for a reader would lack. */
export const removalAsked = z.object({ reader, without });
export const removalPreview = z.object({
  counts,
  items: z.array(
    z.object({
      document: sha256,
      title: z.string().describe('Of the document'),
      passage: passageId,
      page: z.number().int().nullable(),
      rules: z.array(z.enum(removalRules)),
      before: z.string(),
      after: z.string(),
    }),
  ),
});

export const headingParams = caseParams.extend({ heading: z.enum(headingIds).exclude(['formalia']) });
