import type { InboxPlace } from '../../storage/inboxes/index.ts';
import type { InboxDeps } from '../step.ts';

/** The settings of inboxes, as they are read. */
interface InboxValues extends Omit<InboxDeps, 'places' | 'maxBytes'> {
  readonly folder: readonly InboxPlace[];
  readonly s3: readonly InboxPlace[];
  readonly sftp: readonly InboxPlace[];
  readonly imap: readonly InboxPlace[];
}

/** @param maxBytes the largest file taken, the same as for an upload */
export function inboxDeps({ folder, s3, sftp, imap, ...how }: InboxValues, maxBytes: number): InboxDeps {
  return { ...how, places: [...folder, ...s3, ...sftp, ...imap], maxBytes };
}
