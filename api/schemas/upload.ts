import { z } from 'zod';
import { sha256 } from './ids.ts';
import { failureShown } from './problem.ts';

/** What became of one file of an upload: stored, the same bytes again, or refused by code. */
export const uploadResult = z
  .object({
    fileName: z.string(),
    sha256: sha256.nullable().describe('Null where the file was refused and nothing was stored'),
    duplicate: z.boolean(),
    failure: failureShown.nullable(),
  })
  .meta({ id: 'UploadResult' });

/** One result per file, in the order of the files. */
export const uploadAnswer = z.object({ items: z.array(uploadResult) });
