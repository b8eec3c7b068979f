import { compareOrder, type ComparedDocument, type DocumentHead } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Baseline, News, OverviewLine } from '../../domain/overview.ts';
import { inOrder } from './fold-overview.ts';
import { groupRepeated } from './groups.ts';

/**
 * What is new since a baseline: the information (not the sentence) that stands in no document known before. A repeat in either direction makes it
 * known; a changed or conflicting passage starts information of its own.
 *
 * @param seen documents this person has read; asked for `my-reading` alone
 */
export function newsSince(documents: readonly ComparedDocument[], baseline: Baseline, seen: readonly Sha256[] = []): News {
  const ordered = inOrder(documents);
  const isKnown = knownBefore(ordered, baseline, new Set(seen));
  const news = groupRepeated(ordered)
    .filter(({ standings }) => !standings.some(({ head }) => isKnown(head)))
    .map(({ first }) => first);
  return {
    baseline,
    passages: news.map(({ passage }) => passage.id),
    documents: ordered
      .filter(({ head }) => !isKnown(head))
      .map(({ head, passages }) => ({
        sha256: head.sha256,
        news: news.filter((standing) => standing.head.sha256 === head.sha256).length,
        repeated: passages.filter(({ status, heading }) => status === 'repeated' && heading !== 'formalia').length,
      })),
  };
}

/** Whether a line of the overview is news: one of its standings is. */
export function isNews(line: OverviewLine, news: News): boolean {
  const marked = new Set(news.passages);
  return line.said.some(({ passage }) => marked.has(passage));
}

function knownBefore(ordered: readonly ComparedDocument[], baseline: Baseline, seen: ReadonlySet<Sha256>): (head: DocumentHead) => boolean {
  switch (baseline.kind) {
    case 'none':
      return () => false;
    case 'my-reading':
      return ({ sha256 }) => seen.has(sha256);
    case 'document': {
      const named = ordered.find(({ head }) => head.sha256 === baseline.sha256)?.head;
      if (named !== undefined) return (head) => compareOrder(head, named) <= 0;
      return (head) => isReceivedBy(head, baseline.date);
    }
    case 'date':
    case 'meeting':
    case 'decision':
      return (head) => isReceivedBy(head, baseline.date);
  }
}

/** The day of receipt counts, so that a late document with an early date is news; without one the document's own date does. */
function isReceivedBy(head: DocumentHead, date: string): boolean {
  const day = head.received ?? head.documentDate;
  return day !== null && day <= date;
}
