import { z } from 'zod';
import type { Box, PagePlace, Place } from '../../domain/place.ts';

const box: z.ZodType<Box> = z
  .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .describe('PDF points from the top-left corner');

const pagePlaceShape = { kind: z.literal('page'), page: z.number().int(), box, lines: z.array(box) };
const continues = z.array(z.object(pagePlaceShape) satisfies z.ZodType<PagePlace>).exactOptional();

/** Where something stands: boxes on a page, or characters of a block. */
export const place: z.ZodType<Place> = z
  .discriminatedUnion('kind', [
    z.object({ ...pagePlaceShape, continues }),
    z.object({ kind: z.literal('block'), block: z.number().int(), start: z.number().int(), end: z.number().int(), continues }),
  ])
  .meta({ id: 'Place' });
