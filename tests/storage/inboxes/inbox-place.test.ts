import { expect, test } from 'vitest';
import { readInboxes, type InboxKind } from '../../../storage/inboxes/inbox-place.ts';

const idOf = (line: string): string | undefined => readInboxes('imap', line)?.[0]?.id;
const key = `SHA256:${'a'.repeat(43)}`;

test.each<[InboxKind, string]>([
  ['folder', 'north=/srv/ind bakke æøå'],
  ['s3', 'north=https://KEY:SECRET@minio:9000/bucket/post?region=eu-west-1'],
  ['sftp', `north=sftp://lis:kode@host:2222/post?hostKey=${key}`],
  ['imap', 'jobcenter-syd=imaps://post%40kommune.dk:kode@mail.kommune.dk/INBOX'],
])('a %s is one line with unit and address', (kind, line) => {
  const [unit = '', ...address] = line.split('=');
  expect(readInboxes(kind, `\n${line}\n`)).toMatchObject([{ kind, unit, address: address.join('=') }]);
});

test.each<[InboxKind, string]>([
  ['folder', '/srv/ind'],
  ['folder', 'north=ind'],
  ['s3', 'north=https://minio/bucket'],
  ['s3', 'north=https://KEY:SECRET@minio'],
  ['sftp', 'north=sftp://lis:kode@host/post'],
  ['sftp', 'north=sftp://lis:kode@host/post?hostKey=SHA256:short'],
  ['imap', 'north=https://lis:kode@host/INBOX'],
  ['imap', 'north=imaps://host/INBOX'],
])('what is no %s is refused: %s', (kind, line) => {
  expect(readInboxes(kind, line)).toBeNull();
});

test('an inbox keeps its id when its password changes, and no two have the same', () => {
  expect(idOf('north=imaps://lis:a@host/INBOX')).toBe(idOf('south=imaps://lis:b@host/INBOX'));
  expect(idOf('north=imaps://lis:a@host/INBOX')).not.toBe(idOf('north=imaps://ib:a@host/INBOX'));
  expect(readInboxes('folder', 'north=/srv/ind\nsouth=/srv/ind')).toBeNull();
});
