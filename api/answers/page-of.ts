import type { z } from 'zod';
import type { pageQuery } from '../schemas/page.ts';

interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/**
 * One page of a list that is ordered already. A cursor names the last item that was sent by its id: what is added or taken away meanwhile moves nothing.
 * Where that item itself is gone, its old place decides.
 */
export function pageOf<T>(
  items: readonly T[],
  { cursor, limit }: z.output<typeof pageQuery>,
  idOf: (item: T, index: number) => string,
): Page<T> {
  const from = cursor === undefined ? 0 : placeAfter(items.map(idOf), cursor);
  const page = items.slice(from, from + limit);
  const last = page.at(-1);
  const isLast = last === undefined || from + page.length >= items.length;
  return { items: page, next: isLast ? null : cursorAt(from + page.length - 1, idOf(last, from + page.length - 1)) };
}

const cursorAt = (index: number, id: string): string => Buffer.from(`${index} ${id}`).toString('base64url');

function placeAfter(ids: readonly string[], cursor: string): number {
  const [index = '', ...id] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const found = ids.indexOf(id.join(' '));
  if (found >= 0) return found + 1;
  return /^\d{1,9}$/u.test(index) ? Number(index) : 0;
}
