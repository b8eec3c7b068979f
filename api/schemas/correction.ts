import { z } from 'zod';
import { correctables } from '../../domain/correction.ts';
import { pageOfItems } from './page.ts';
import { passageId, sha256 } from './ids.ts';

/** A caseworker's word against the program's. `passage` is null where it corrects the document itself. */
export const newCorrection = z.strictObject({
  sha256,
  passage: passageId.nullable(),
  field: z.enum(correctables).describe('heading, voice, nature and status of a passage; kind and date of a document'),
  value: z.string().min(1).max(64),
  of: passageId.nullable().default(null).describe('The earlier passage; every status but `new` names one'),
});

export const correctionItem = z
  .object({
    id: z.string(),
    sha256,
    passage: passageId.nullable(),
    field: z.enum(correctables),
    from: z.string().nullable().describe('What stood there before; null where nothing did'),
    value: z.string(),
    of: passageId.nullable(),
    text: z.string().nullable().describe('The words of the passage as they stand now; null for a document, and where they are gone'),
    at: z.string().describe('ISO 8601 moment'),
    by: z.string().describe('Name of the person'),
    undone: z.object({ at: z.string(), by: z.string() }).nullable(),
  })
  .meta({ id: 'Correction' });

/** The history, oldest first. */
export const correctionList = pageOfItems(correctionItem);
export const correctionParams = z.object({ id: z.string().min(1).max(64) });
