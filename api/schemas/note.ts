import { z } from 'zod';
import { passageId, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';

const text = z.string().trim().min(1).max(4_000);

/** A caseworker's own words on a passage. */
export const newNote = z.strictObject({ sha256, passage: passageId, text });
export const changedNote = z.strictObject({ text });

export const noteItem = newNote
  .extend({
    id: z.string(),
    version: z.number().int().describe('The If-Match of a change, between quotes'),
    at: z.string().describe('ISO 8601 moment'),
    by: z.string().describe('Name of the person'),
    changed: z.string().nullable().describe('ISO 8601 moment of the last change'),
    isMine: z.boolean().describe('Written by the person who asks, who alone may change it'),
    stands: z
      .boolean()
      .describe(
        'False where a newer reading no longer holds the words that were noted, as one piece; `passage` follows them while it does',
      ),
  })
  .meta({ id: 'Note' });

/** Oldest first. */
export const noteList = pageOfItems(noteItem);
export const noteParams = z.object({ id: z.string().min(1).max(64) });
