import { z } from 'zod';
import type { NewsProof } from '../../domain/overview.ts';
import { isoDay, passageId, sha256 } from './ids.ts';
import { baseline } from './overview.ts';

const repeat = z.object({ passage: passageId, of: passageId, document: sha256 });

/** What is new since a baseline, with what proves it; `text` says it in Danish, to print or to copy. */
export const newsProof: z.ZodType<NewsProof & { readonly text: string }> = z
  .object({
    baseline,
    isNothingNew: z.boolean(),
    pieces: z.number().int().describe('Pieces of new information; several passages may hold the same one'),
    isNeverOpened: z.boolean().describe('Asked of my reading: nothing of the case has been read'),
    documents: z.array(z.object({ sha256, received: isoDay.nullable(), news: z.array(passageId), repeats: z.array(repeat) })),
    text: z.string(),
  })
  .meta({ id: 'NewsProof' });
