import type { Overview } from '../../../../domain/overview.ts';
import type { MeetingItem } from '../../client/types.ts';
import { titleBesideDate } from '../../shared/title-of.ts';

/**
 * What "since" means, as it stands in the address: `none`, `my-reading`, `date:2025-03-03`, `meeting:ID`, `decision:ID` or `document:SHA-256`.
 * Ids and days only.
 */
export type BaselineKey = string;

/** What a baseline needs of a meeting. */
type NamedMeeting = Pick<MeetingItem, 'id' | 'kind' | 'date' | 'title'>;

/** The first question of somebody who opens a case: what is new to me? Before the first reading: since the last meeting or decision. */
export function defaultBaseline(hasRead: boolean, meetings: readonly NamedMeeting[]): BaselineKey {
  if (hasRead) return 'my-reading';
  const last = [...meetings].toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  return last === undefined ? 'none' : `${last.kind}:${last.id}`;
}

interface Words {
  readonly day: (day: string | null) => string;
  readonly sinceReading: string;
  readonly sinceMeeting: (title: string, date: string) => string;
  readonly sinceDocument: (title: string, date: string) => string;
}

/** The words after "siden" in the headline; null where the baseline is none. */
export function saySince(
  key: BaselineKey,
  { overview, meetings, words }: { readonly overview: Overview; readonly meetings: readonly NamedMeeting[]; readonly words: Words },
): string | null {
  const [kind = '', id = ''] = key.split(':', 2);
  if (kind === 'my-reading') return words.sinceReading;
  if (kind === 'date') return words.day(id);
  if (kind === 'meeting' || kind === 'decision') {
    const meeting = meetings.find((item) => item.id === id);
    return meeting === undefined ? null : words.sinceMeeting(meeting.title, words.day(meeting.date));
  }
  const head = overview.documents.find((document) => document.head.sha256 === id)?.head;
  return head === undefined ? null : words.sinceDocument(titleBesideDate(head), words.day(head.documentDate ?? head.received));
}
