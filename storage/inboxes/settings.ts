import { z } from 'zod';
import { setting } from '../../domain/setting.ts';
import { readInboxes, type InboxKind } from './inbox-place.ts';

function inboxes(kind: InboxKind, expected: string) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const places = readInboxes(kind, text);
      if (places !== null) return places;
      context.addIssue({ code: 'custom', message: `Unexpected inbox, expected one a line, as ${expected}` });
      return z.NEVER;
    });
}

/** Where papers are fetched from, and how often. */
export const inboxSettings = {
  folder: setting({
    env: 'INBOX_FOLDER',
    doc: 'Folders to fetch papers from, one a line, as UNIT=/absolute/path; UNIT is the unit whose caseworkers see what finds no case.',
    schema: inboxes('folder', 'UNIT=/absolute/path'),
  }),
  s3: setting({
    env: 'INBOX_S3_URL',
    doc: 'Prefixes of buckets to fetch papers from, one a line, as UNIT=https://KEY:SECRET@host[:port]/bucket/prefix[?region=...].',
    schema: inboxes('s3', 'UNIT=https://KEY:SECRET@host[:port]/bucket/prefix'),
    secret: true,
  }),
  sftp: setting({
    env: 'INBOX_SFTP_URL',
    doc: "Folders on SFTP servers, one a line, as UNIT=sftp://user[:password]@host[:port]/folder?hostKey=SHA256:...[&keyFile=/path]; the host key is the server's own, as ssh-keygen -lf tells it.",
    schema: inboxes('sftp', 'UNIT=sftp://user:password@host/folder?hostKey=SHA256:...'),
    secret: true,
  }),
  imap: setting({
    env: 'INBOX_IMAP_URL',
    doc: 'Mailboxes, one a line, as UNIT=imaps://user:password@host[:port]/MAILBOX; with imap:// the connection is made safe by STARTTLS, except to the loopback address.',
    schema: inboxes('imap', 'UNIT=imaps://user:password@host/INBOX'),
    secret: true,
  }),
  lookSeconds: setting({
    env: 'INBOX_LOOK_SECONDS',
    doc: 'Seconds between two looks into the inboxes.',
    schema: z.coerce.number().min(1).max(86_400).default(30),
  }),
  restSeconds: setting({
    env: 'INBOX_REST_SECONDS',
    doc: 'Seconds that a file in a folder must have looked the same before it is taken: a half-written one is left until it rests.',
    schema: z.coerce.number().min(0).max(3_600).default(10),
  }),
  claimSeconds: setting({
    env: 'INBOX_CLAIM_SECONDS',
    doc: 'Seconds after which another worker takes a file that a worker has taken and left.',
    schema: z.coerce.number().min(1).max(86_400).default(300),
  }),
};
