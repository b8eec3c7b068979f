import { z } from 'zod';
import { documentKinds, headingIds, statuses, voices } from '../../domain/labels.ts';
import { queryNotes } from '../../pipeline/search/index.ts';
import { caseId, isoDay, passageId, sha256 } from './ids.ts';
import { place } from './place.ts';

const filters = z.strictObject({
  headings: z.array(z.enum(headingIds)).max(headingIds.length).default([]),
  voices: z.array(z.enum(voices)).max(voices.length).default([]),
  kinds: z.array(z.enum(documentKinds)).max(documentKinds.length).default([]),
  senders: z.array(z.string().max(400)).max(50).default([]),
  from: isoDay.nullable().default(null),
  until: isoDay.nullable().default(null).describe('Both days are included'),
});

/** Search text travels here and never in an address: it may hold names and CPR numbers. */
export const searchBody = z.strictObject({
  query: z.string().max(1_000).describe('Words, "phrases", OG/ELLER/IKKE (AND/OR/NOT), parentheses, begin*; or a CPR number'),
  filters: filters.prefault({}),
  cursor: z.string().max(600).nullable().default(null).describe('The `next` of the page before'),
  limit: z.number().int().min(1).max(100).default(20).describe('Hits in a page at most'),
});

const ofCase = { caseId, reference: z.string(), citizenName: z.string() };
const ofDocument = {
  ...ofCase,
  sha256,
  title: z.string(),
  fileName: z.string(),
  kind: z.enum(documentKinds),
  day: isoDay.nullable().describe('Of the document, else of its receipt'),
  sender: z.string().nullable(),
};
const mark = z.object({ start: z.number().int(), end: z.number().int() });

const hit = z
  .object({
    ...ofDocument,
    passage: passageId,
    ordinal: z.number().int(),
    heading: z.enum(headingIds),
    voice: z.enum(voices),
    status: z.enum(statuses),
    text: z.string(),
    marks: z.array(mark).readonly().describe('Characters [start, end) of `text` that were found'),
    place,
  })
  .meta({ id: 'SearchHit' });

function tally<T extends z.ZodType>(value: T) {
  return z.array(z.object({ value, hits: z.number().int() })).readonly();
}

const counts = z
  .object({
    hits: z.number().int(),
    isMore: z.boolean().describe('There are more than are counted'),
    headings: tally(z.enum(headingIds)),
    voices: tally(z.enum(voices)),
    kinds: tally(z.enum(documentKinds)),
    senders: tally(z.string()),
    cases: z.array(z.object({ ...ofCase, hits: z.number().int() })).readonly(),
  })
  .meta({ id: 'SearchCounts' });

/** What was found, newest document first. */
export const searchAnswer = z.object({
  notes: z.array(z.enum(queryNotes)).readonly().describe('What was read otherwise than it was written'),
  hits: z.array(hit),
  counts: counts.nullable().describe("With the first page alone; each label's own filter is left out of its counts"),
  documents: z.array(z.object(ofDocument)).readonly().describe('By title, file name, sender and kind; with the first page alone'),
  cases: z
    .array(z.object({ ...ofCase, needsReason: z.boolean().describe('A colleague’s: it opens when a reason has been given') }))
    .readonly()
    .describe('By CPR number, name or reference; with the first page over cases alone'),
  unsearched: z
    .number()
    .int()
    .describe('Cases of colleagues in the unit that were not searched, for want of a reason; with the first page over cases'),
  next: z.string().nullable(),
});

/** The inside of a cursor: day, case, document and ordinal of the last hit that was sent. */
export const searchCursor = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('no cursor');
      return z.NEVER;
    }
  })
  .pipe(z.tuple([isoDay.nullable(), caseId, sha256, z.number().int()]));
