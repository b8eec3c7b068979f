import type { DocumentItem } from '../client/types.ts';

/** What a document is called: its own title once it has been read, the name of its file until then. */
export function titleOf({ head, fileName }: Pick<DocumentItem, 'head' | 'fileName'>): string {
  return head === null || head.title.trim() === '' ? fileName : head.title;
}
