import type { Settings } from '../../runtime/settings/read-settings.ts';
import type { InboxDeps } from '../step.ts';

/** The inboxes of all kinds, as the settings name them. */
export function inboxDeps({ inboxes, web }: Pick<Settings, 'inboxes' | 'web'>): InboxDeps {
  const { folder, s3, sftp, imap, lookSeconds, restSeconds, claimSeconds } = inboxes;
  return { places: [...folder, ...s3, ...sftp, ...imap], lookSeconds, restSeconds, claimSeconds, maxBytes: web.maxUploadBytes };
}
