import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { isAddress } from '../../domain/address.ts';
import type { UnitId } from '../../domain/ids.ts';

export type InboxKind = 'folder' | 's3' | 'sftp' | 'imap';

/** Where an inbox is, and whose caseworkers see what comes through it. */
export interface InboxPlace {
  /** Of kind and address without user and password, so that a new password changes nothing: logs, rows and receipts name it. */
  readonly id: string;
  readonly kind: InboxKind;
  readonly unit: UnitId;
  /** Secret: it may hold a password. */
  readonly address: string;
}

const protocols: Readonly<Record<InboxKind, readonly string[]>> = {
  folder: [],
  s3: ['http:', 'https:'],
  sftp: ['sftp:'],
  imap: ['imap:', 'imaps:'],
};
const ID_DIGITS = 10;

/**
 * The inboxes that a setting names, one a line as `UNIT=ADDRESS`; null where a line is none.
 *
 * @example readInboxes('folder', 'north=/srv/ind')?.[0]?.unit // 'north'
 */
export function readInboxes(kind: InboxKind, text: string): readonly InboxPlace[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const places = lines.map((line) => readInbox(kind, line));
  const read = places.flatMap((place) => (place === null ? [] : [place]));
  return read.length === lines.length && new Set(read.map(({ id }) => id)).size === read.length ? read : null;
}

function readInbox(kind: InboxKind, line: string): InboxPlace | null {
  const [, unit = '', address = ''] = /^([\p{L}\p{N}._-]+)\s*=\s*(\S.*)$/u.exec(line) ?? [];
  if (unit === '' || !isPlace(kind, address)) return null;
  const where = kind === 'folder' ? address : withoutSecrets(address);
  const id = `${kind}-${createHash('sha256').update(where).digest('hex').slice(0, ID_DIGITS)}`;
  return { id, kind, unit: unit as UnitId, address };
}

function isPlace(kind: InboxKind, address: string): boolean {
  if (kind === 'folder') return isAbsolute(address);
  if (!isAddress(address, protocols[kind])) return false;
  const url = new URL(address);
  if (url.username === '') return false;
  if (kind === 's3') return url.pathname.split('/')[1] !== '';
  // without the server's key anybody between could hand in papers and take passwords
  return kind !== 'sftp' || /^SHA256:[\w+/-]{43}=?$/u.test(url.searchParams.get('hostKey')?.replaceAll(' ', '+') ?? '');
}

function withoutSecrets(address: string): string {
  const { protocol, username, host, pathname } = new URL(address);
  return `${protocol}//${username}@${host}${pathname}`;
}
