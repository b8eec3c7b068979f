import { z } from 'zod';
import type { CheckedList } from '../../domain/checked-list.ts';
import { voices } from '../../domain/labels.ts';
import { caseId, caseParams, isoDay, passageId, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';

const label = z.object({ da: z.string(), en: z.string() });
const day = z.string().nullable();
const days = z.number().int().nullable().describe('Whole days');

const about = {
  id: z.string(),
  label,
  source: z.string().describe('Where the wording comes from, in Danish'),
  validFrom: isoDay,
  validTo: isoDay.nullable(),
};

/** The lists that can be held against a case. */
export const checklistNames = z.object({ items: z.array(z.object(about).meta({ id: 'Checklist' })) });

const checkedSource = z.object({
  passage: passageId,
  document: sha256,
  title: z.string(),
  day,
  page: z.number().int().nullable(),
  words: z.string(),
  voice: z.enum(voices),
});
const checkedPoint = z.object({
  id: z.string(),
  label,
  sources: z.array(checkedSource).describe('Newest first'),
  newest: day,
  age: days,
  ofCase: z.number().nullable(),
});
const checkedPaper = z.object({
  id: z.string(),
  label,
  from: label,
  documents: z.array(z.object({ document: sha256, title: z.string(), day, age: days })),
});

/** Facts alone: what has a source, what has none, and how old it is. */
export const checkedList = z
  .object({ ...about, today: isoDay, points: z.array(checkedPoint), papers: z.array(checkedPaper) })
  .meta({ id: 'CheckedList' }) satisfies z.ZodType<CheckedList>;

/** One case in the table: counts and days, and no words of the case. */
export const checkedCase = z
  .object({
    caseId,
    reference: z.string(),
    points: z.array(z.object({ id: z.string(), sources: z.number().int(), newest: day, age: days })),
    papers: z.array(z.object({ id: z.string(), newest: day, age: days })),
  })
  .meta({ id: 'CheckedCase' });

export const checkedCases = pageOfItems(checkedCase);

const list = z.string().min(1).max(64).describe('Id of a list, see GET /checklists');
export const listParams = z.object({ list });
export const caseListParams = caseParams.extend({ list });
