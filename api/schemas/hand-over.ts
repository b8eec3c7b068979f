import { z } from 'zod';
import type { HandOverView } from '../../domain/hand-over.ts';
import { isoDay, sha256 } from './ids.ts';

/** Who gets the case, and since when; today where the day is left out. */
export const newHandOver = z.strictObject({ to: z.string().min(1).max(128), date: isoDay.optional() });

const reading = z.object({
  isNeverOpened: z.boolean(),
  read: z.array(sha256),
  unread: z.array(sha256),
  news: z.number().int().describe('Pieces of information that stand in nothing that was read'),
});

/** What the predecessor had read; persons by name. */
export const handOverView: z.ZodType<HandOverView & { readonly text: string }> = z
  .object({
    handOver: z.object({ id: z.string(), from: z.string().nullable(), to: z.string(), date: isoDay }).nullable(),
    predecessor: reading.nullable(),
    mine: reading,
    text: z.string(),
  })
  .meta({ id: 'HandOver' });
