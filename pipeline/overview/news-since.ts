import { compareOrder, type ComparedDocument, type DocumentHead } from '../../domain/document.ts';
import type { PassageId, Sha256 } from '../../domain/ids.ts';
import type { Baseline, News, NewsProof, OverviewLine } from '../../domain/overview.ts';
import { inOrder } from './fold-overview.ts';
import { groupRepeated, type Group, type Standing } from './groups.ts';

/** Documents that a person has read as a whole, and single passages of others. */
export type Seen = readonly Sha256[] | { readonly documents: readonly Sha256[]; readonly passages: readonly PassageId[] };

/**
 * What is new since a baseline: the information (not the sentence) that stands in no document known before. A repeat in either direction makes it
 * known; a changed or conflicting passage starts information of its own.
 *
 * @param seen what this person has read; asked for `my-reading` alone
 */
export function newsSince(documents: readonly ComparedDocument[], baseline: Baseline, seen: Seen = []): News {
  const { ordered, isKnown, news } = whatIsNew(documents, baseline, seen);
  const perDocument = Map.groupBy(news, ({ head }) => head.sha256);
  return {
    baseline,
    passages: news.map(({ passage }) => passage.id),
    documents: ordered
      .filter(({ head }) => !isKnown(head))
      .map(({ head, passages }) => ({
        sha256: head.sha256,
        news: perDocument.get(head.sha256)?.length ?? 0,
        repeated: passages.filter(({ status, heading }) => status === 'repeated' && heading !== 'formalia').length,
      })),
  };
}

/** The same with its proof: every piece of information in the documents since, as new, or as standing in a named passage that was known before. */
export function proveNews(documents: readonly ComparedDocument[], baseline: Baseline, seen: Seen = []): NewsProof {
  const { ordered, isKnown, isRead, news, groups } = whatIsNew(documents, baseline, seen);
  const groupOf = new Map(groups.flatMap((group) => group.standings.map(({ passage }): [PassageId, Group] => [passage.id, group])));
  const held = new Set(ordered.map(({ head }) => head.sha256));
  return {
    baseline,
    isNothingNew: news.length === 0,
    pieces: news.length,
    isNeverOpened: baseline.kind === 'my-reading' && !readOf(seen).documents.some((sha256) => held.has(sha256)),
    documents: ordered
      .filter(({ head }) => !isKnown(head))
      .map(({ head, passages }) => {
        const told = passages.flatMap(({ id }) => {
          const group = groupOf.get(id);
          const known = group?.standings.find(isRead);
          return group === undefined ? [] : [{ passage: id, known }];
        });
        return {
          sha256: head.sha256,
          received: head.received,
          news: told.filter(({ known }) => known === undefined).map(({ passage }) => passage),
          repeats: told.flatMap(({ passage, known }) =>
            known === undefined ? [] : [{ passage, of: known.passage.id, document: known.head.sha256 }],
          ),
        };
      }),
  };
}

const readOf = (seen: Seen): Exclude<Seen, readonly Sha256[]> => ('passages' in seen ? seen : { documents: seen, passages: [] });

function whatIsNew(documents: readonly ComparedDocument[], baseline: Baseline, seen: Seen) {
  const read = readOf(seen);
  const ordered = inOrder(documents);
  const isKnown = knownBefore(ordered, baseline, new Set(read.documents));
  const passages = new Set<PassageId>(baseline.kind === 'my-reading' ? read.passages : []);
  const isRead = ({ passage, head }: Standing): boolean => isKnown(head) || passages.has(passage.id);
  const groups = groupRepeated(ordered);
  const news = groups.filter(({ standings }) => !standings.some(isRead)).map(({ first }) => first);
  return { ordered, isKnown, isRead, groups, news };
}

const marks = new WeakMap<News, ReadonlySet<PassageId>>();

/** Whether a line of the overview is news: one of its standings is. */
export function isNews(line: OverviewLine, news: News): boolean {
  const marked = marks.get(news) ?? new Set(news.passages);
  marks.set(news, marked);
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
