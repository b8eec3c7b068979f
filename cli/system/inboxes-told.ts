import { count } from '../../domain/texts/count.ts';
import { asFailure } from '../../domain/failure.ts';
import { da } from '../../domain/texts/da.ts';
import type { Settings } from '../../runtime/settings/read-settings.ts';
import { openInbox, type InboxPlace } from '../../storage/inboxes/index.ts';
import type { InboxLook } from '../../storage/records/unfiled/inboxes-port.ts';
import type { Records } from '../../storage/records/records.ts';
import type { PartCheck } from './check-parts.ts';

interface InboxState {
  readonly looks: readonly (InboxLook & { readonly at: Date })[];
  /** Receipts without a case, per state. */
  readonly unfiled: Readonly<Record<string, number>>;
}

/** What `sagsblik status` tells of inboxes and of papers without a case. */
export async function inboxState({ inboxes, unfiled }: Pick<Records, 'inboxes' | 'unfiled'>): Promise<InboxState> {
  return { looks: await inboxes.looks(), unfiled: await unfiled.countByState() };
}

export function inboxesTold({ looks, unfiled }: InboxState): readonly string[] {
  const waiting = unfiled['waiting'] ?? 0;
  const reading = (unfiled['stored'] ?? 0) + (unfiled['needs-ocr'] ?? 0) + (unfiled['filing'] ?? 0);
  const lines = looks.map(({ id, unit, at, failure, resting, refused }) => {
    const how = failure === null ? `${count(resting, 'fil', 'filer')} venter, ${refused} afvist ved seneste blik` : told(failure);
    return `indbakke ${id} (${unit}): ${how}, set ${at.toISOString()}`;
  });
  return waiting + reading === 0 ? lines : [...lines, `Uden sag: ${waiting} venter på et menneske, ${reading} bliver læst`];
}

/** Inboxes of all kinds, as the settings name them. */
const placesOf = ({ inboxes: { folder, s3, sftp, imap } }: Pick<Settings, 'inboxes'>): readonly InboxPlace[] => [
  ...folder,
  ...s3,
  ...sftp,
  ...imap,
];

export const hasInboxes = (settings: Pick<Settings, 'inboxes'>): boolean => placesOf(settings).length > 0;

/** Looks into every inbox of the settings without taking anything. */
export async function checkInboxes(settings: Pick<Settings, 'inboxes'>): Promise<readonly PartCheck[]> {
  return Promise.all(placesOf(settings).map(checkInbox));
}

async function checkInbox(place: InboxPlace): Promise<PartCheck> {
  const part = `indbakke ${place.id}`;
  const source = openInbox(place);
  try {
    const files = await source.list();
    return {
      part,
      isWell: true,
      how: `${whereOf(place)}, enhed ${place.unit}, svarer, ${count(files.length, 'papir', 'papirer')} ligger der`,
    };
  } catch (thrown) {
    return { part, isWell: false, how: `${whereOf(place)}, enhed ${place.unit}: ${told(asFailure(thrown).code)}` };
  } finally {
    await source.close().catch(() => undefined);
  }
}

const told = (code: keyof typeof da.failures): string => `${da.failures[code]} (${code})`;

/** Without user and password. */
function whereOf({ kind, address }: InboxPlace): string {
  if (kind === 'folder') return address;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${decodeURIComponent(pathname)}`;
}
