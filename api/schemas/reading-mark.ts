import { z } from 'zod';
import { sha256 } from './ids.ts';

/** Documents that the signed-in person has read, or takes back. */
export const readingMark = z.strictObject({ documents: z.array(sha256).min(1).max(10_000) });
