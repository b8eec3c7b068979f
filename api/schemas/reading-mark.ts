import { z } from 'zod';
import { passageId, sha256 } from './ids.ts';

const documents = z.array(sha256).max(10_000);
const passages = z.array(passageId).max(10_000).describe('Single pieces of information, e.g. those of a heading');

/** What the signed-in person has read, or takes back: whole documents, or single passages of others. */
export const readingMark = z
  .strictObject({ documents: documents.default([]), passages: passages.default([]) })
  .refine((mark) => mark.documents.length + mark.passages.length > 0);
