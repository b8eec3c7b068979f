import type { FollowUps } from '../../client/record.ts';
import type { DocumentItem } from '../../client/types.ts';
import { titleOf } from '../../shared/title-of.ts';

export const documentShows = ['all', 'unread', 'news', 'followUps', 'failed', 'waiting'] as const;
export const documentSorts = ['date', 'received', 'news', 'sender'] as const;

/** What the reader chose to see of the list. */
export interface DocumentChoice {
  readonly show: (typeof documentShows)[number];
  /** Empty: every kind. */
  readonly kind: string;
  readonly sort: (typeof documentSorts)[number];
  readonly words: string;
}

export const everyDocument: DocumentChoice = { show: 'all', kind: '', sort: 'date', words: '' };

const isWaiting = ({ state }: DocumentItem): boolean => state !== 'failed' && state !== 'in-overview';
const dayOf = ({ head, received }: DocumentItem): string => head?.documentDate ?? received;
const senderOf = ({ head }: DocumentItem): string => head?.organisation ?? head?.author ?? '';
const newsIn = ({ counts }: DocumentItem): number => (counts === null ? 0 : counts.new + counts.changed + counts.conflicting);

/** Whether all whose turn has come went past no virus scanner: one sentence above the list then stands for all of them. */
export function isNoneScanned(documents: readonly Pick<DocumentItem, 'scan'>[]): boolean {
  const verdicts = documents.flatMap(({ scan }) => (scan === null ? [] : [scan]));
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'unscanned');
}

/** Whether a document is among those to be shown. */
export function isShown(
  document: DocumentItem,
  show: DocumentChoice['show'],
  followUps: ReadonlyMap<string, FollowUps['followUps']>,
): boolean {
  const shows = {
    all: () => true,
    unread: () => document.state === 'in-overview' && !document.seen,
    news: () => newsIn(document) > 0,
    followUps: () => followUps.has(document.sha256),
    failed: () => document.state === 'failed',
    waiting: () => isWaiting(document),
  };
  return shows[show]();
}

/** What needs a person first, then in the order that was chosen. What came with a mail stands under it, where the mail itself is shown. */
export function chosenDocuments(
  documents: readonly DocumentItem[],
  choice: DocumentChoice,
  followUps: ReadonlyMap<string, FollowUps['followUps']>,
): readonly DocumentItem[] {
  const sought = choice.words.trim().toLocaleLowerCase('da');
  const shown = documents
    .filter((document) => isShown(document, choice.show, followUps))
    .filter(({ head }) => choice.kind === '' || head?.kind === choice.kind)
    .filter((document) => `${titleOf(document)} ${document.fileName} ${senderOf(document)}`.toLocaleLowerCase('da').includes(sought))
    .toSorted(
      (a, b) => rank(a) - rank(b) || orders[choice.sort](a, b) || dayOf(b).localeCompare(dayOf(a)) || a.sha256.localeCompare(b.sha256),
    );
  return underTheirMail(shown);
}

const rank = (document: DocumentItem): number => (document.state === 'failed' ? 0 : isWaiting(document) ? 1 : 2);

const orders: Readonly<Record<DocumentChoice['sort'], (a: DocumentItem, b: DocumentItem) => number>> = {
  date: (a, b) => dayOf(b).localeCompare(dayOf(a)),
  received: (a, b) => b.received.localeCompare(a.received),
  news: (a, b) => newsIn(b) - newsIn(a),
  sender: (a, b) => senderOf(a).localeCompare(senderOf(b), 'da'),
};

function underTheirMail(documents: readonly DocumentItem[]): readonly DocumentItem[] {
  const present = new Set(documents.map(({ sha256 }) => sha256));
  const children = Map.groupBy(documents, ({ parent, state }) =>
    parent !== null && present.has(parent) && state !== 'failed' ? parent : null,
  );
  const withChildren = (document: DocumentItem): readonly DocumentItem[] => [
    document,
    ...(children.get(document.sha256) ?? []).flatMap(withChildren),
  ];
  return (children.get(null) ?? []).flatMap(withChildren);
}
