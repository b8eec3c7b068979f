import { z } from 'zod';
import type { DocumentHead } from '../../domain/document.ts';
import { documentKinds, flags } from '../../domain/labels.ts';
import { scanVerdicts } from '../../domain/scan.ts';
import { noticeCodes, type Notice } from '../../domain/notice.ts';
import { sha256, isoDay } from './ids.ts';
import { pageOfItems } from './page.ts';
import { comparedPassage } from './passage.ts';
import { place } from './place.ts';
import { failureShown } from './problem.ts';

const notice: z.ZodType<Notice> = z
  .object({ code: z.enum(noticeCodes), severity: z.enum(['info', 'warning', 'loss']), reason: z.string(), place: place.nullable() })
  .meta({ id: 'Notice' });

/** What is known of a document without its passages. */
export const documentHead: z.ZodType<DocumentHead> = z
  .object({
    sha256,
    fileName: z.string(),
    parent: sha256.nullable(),
    format: z.string(),
    pages: z.number().int(),
    kind: z.enum(documentKinds),
    kindConfidence: z.number(),
    kindReason: z.string(),
    documentDate: z.string().nullable(),
    received: z.string().nullable(),
    author: z.string().nullable(),
    organisation: z.string().nullable(),
    title: z.string(),
    language: z.string(),
    period: z.object({ from: z.string(), to: z.string() }).nullable(),
    notices: z.array(notice),
    checks: z.array(z.object({ code: z.string(), words: z.string() })),
  })
  .meta({ id: 'DocumentHead' });

export const statusCounts = z.object({
  new: z.number().int(),
  repeated: z.number().int(),
  changed: z.number().int(),
  conflicting: z.number().int(),
});

const item = z.object({
  sha256,
  fileName: z.string(),
  mediaType: z.string().nullable(),
  bytes: z.number().int(),
  parent: sha256.nullable().describe('The mail that it was attached to'),
  received: isoDay,
  state: z.enum(['stored', 'needs-ocr', 'parsed', 'classified', 'in-overview', 'failed']),
  failure: failureShown.extend({ step: z.string() }).nullable().describe('Why the document could not be read'),
  scan: z.enum(scanVerdicts).nullable().describe('What the virus scanner said; null until the turn of the document has come'),
  waiting: failureShown.nullable().describe('What the document waits for, where that is more than its turn'),
  ocr: z.object({ done: z.number().int(), total: z.number().int() }).nullable().describe('Pages read by text recognition'),
  head: documentHead.nullable().describe('Null until classified'),
  flags: z.array(z.enum(flags)).readonly(),
  flagOf: sha256.nullable(),
  counts: statusCounts.nullable().describe('Passages by status; null until the document is in the overview'),
  receipts: z.number().int().describe('Above 1: the same bytes came again'),
  seen: z.boolean().describe('Read by the person who asks'),
});

/** A document in a list. */
export const documentItem = item.meta({ id: 'DocumentItem' });
export const documentList = pageOfItems(documentItem);

/** A document with its passages; none until it is in the overview, and `state` says so. */
export const documentAnswer = item.extend({ passages: z.array(comparedPassage).readonly() }).meta({ id: 'Document' });
