import { openFolder } from './folder.ts';
import { openImap } from './imap.ts';
import type { InboxKind, InboxPlace } from './inbox-place.ts';
import type { InboxSource } from './inbox-source.ts';
import { openS3Inbox } from './s3.ts';
import { openSftp } from './sftp.ts';

export type { InboxPlace } from './inbox-place.ts';
export type { FetchedFile, InboxFile, InboxSource } from './inbox-source.ts';

/** THE LIST of kinds. Nothing is connected before the first call. */
const kinds: Readonly<Record<InboxKind, (address: string) => InboxSource>> = {
  folder: openFolder,
  s3: openS3Inbox,
  sftp: openSftp,
  imap: openImap,
};

/** An inbox, opened for one look. */
export function openInbox({ kind, address }: Pick<InboxPlace, 'kind' | 'address'>): InboxSource {
  return kinds[kind](address);
}
