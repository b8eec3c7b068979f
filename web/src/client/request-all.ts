import { requestValue } from './request.ts';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A whole list, page by page: most fit in the first one. */
export async function requestAll<T>(path: string, signal: AbortSignal): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
    const page: Page<T> = await requestValue<Page<T>>(`${path}${after}`, { signal });
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}
