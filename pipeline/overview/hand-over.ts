import type { ComparedDocument } from '../../domain/document.ts';
import type { ReadingOf } from '../../domain/hand-over.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { inOrder } from './fold-overview.ts';
import { newsSince, proveNews } from './news-since.ts';

/** What a person has read of a case, and how much stands in nothing of it. */
export function readingOf(documents: readonly ComparedDocument[], seen: readonly Sha256[]): ReadingOf {
  const read = new Set(seen);
  const all = inOrder(documents).map(({ head }) => head.sha256);
  const { isNeverOpened } = proveNews(documents, { kind: 'my-reading' }, seen);
  return {
    isNeverOpened,
    read: all.filter((sha256) => read.has(sha256)),
    unread: all.filter((sha256) => !read.has(sha256)),
    news: newsSince(documents, { kind: 'my-reading' }, seen).passages.length,
  };
}
