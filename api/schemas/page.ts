import { z } from 'zod';

/** How a list that can grow is asked for, page by page. */
export const pageQuery = z.object({
  cursor: z
    .string()
    .max(400)
    .regex(/^[\w-]+$/u)
    .optional()
    .describe('The `next` of the page before; the first page where it is left out'),
  limit: z.coerce.number().int().min(1).max(1_000).default(1_000).describe('Items in a page at most'),
});

/** A page of a list: its items, and the cursor of the page after it. */
export function pageOfItems<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable().describe('Cursor of the next page; null on the last one') });
}
