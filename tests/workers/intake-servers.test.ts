import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInboxes } from '../../storage/inboxes/inbox-place.ts';
import { connectS3 } from '../../storage/objects/s3-client.ts';
import { handlers } from '../../workers/handlers.ts';
import type { StepDeps } from '../../workers/step.ts';
import { sureText } from '../support/inbox-papers.ts';
import { openPipeline } from '../support/pipeline.ts';
import { startS3, type S3Server } from '../support/s3.ts';
import { sampleCase } from '../support/sample-case.ts';
import { hasDovecot, mailPassword, startDovecot, type MailServer } from '../support/start-dovecot.ts';
import { hasSshd, startSshd, type SftpServer } from '../support/start-sshd.ts';

const FILES = 8;
const hasServers = hasSshd && hasDovecot;
let servers: { readonly sftp: SftpServer; readonly imap: MailServer; readonly s3: S3Server };

beforeAll(async () => {
  if (!hasServers) return;
  const [sftp, imap, s3] = await Promise.all([startSshd(), startDovecot(), startS3()]);
  servers = { sftp, imap, s3 };
});
afterAll(async () => {
  if (hasServers) await Promise.all([servers.sftp.stop(), servers.imap.stop(), servers.s3.stop()]);
});

const nameOf = (nth: number): string => `brev ${nth} æøå.txt`;
const textOf = (nth: number): string => sureText(`Borgeren møder ${nth + 2} timer om ugen.`);

/** Puts the papers where a sender does; gives the inbox's address. */
const senders: Readonly<Record<'sftp' | 's3' | 'imap', () => Promise<string>>> = {
  sftp: async () => {
    for (let nth = 0; nth < FILES; nth++) await writeFile(join(servers.sftp.folder, nameOf(nth)), textOf(nth));
    return servers.sftp.url;
  },
  s3: async () => {
    const { client, bucket } = connectS3({ url: servers.s3.url });
    await client.makeBucket(bucket);
    for (let nth = 0; nth < FILES; nth++) await client.putObject(bucket, `post/${nameOf(nth)}`, Buffer.from(textOf(nth)));
    return `${servers.s3.url}/post`;
  },
  imap: async () => {
    const auth = { user: 'post', pass: mailPassword };
    const client = new ImapFlow({ host: '127.0.0.1', port: servers.imap.port, secure: false, auth, logger: false });
    await client.connect();
    const head = 'From: lis@laege.example\r\nSubject: Brev\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64';
    for (let nth = 0; nth < FILES; nth++)
      await client.append('INBOX', Buffer.from(`${head}\r\n\r\n${Buffer.from(textOf(nth)).toString('base64')}\r\n`));
    await client.logout();
    return servers.imap.urlOf('post');
  },
};

test.skipIf(!hasServers).each(['sftp', 's3', 'imap'] as const)(
  'two workers empty one inbox of kind %s at once: each paper is filed once',
  { timeout: 60_000 },
  async (kind) => {
    const address = await senders[kind]();
    const pipeline = await openPipeline();
    const places = readInboxes(kind, `north=${address}`) ?? [];
    const deps: StepDeps = {
      ...pipeline.deps,
      inboxes: { places, lookSeconds: 1, restSeconds: 0, claimSeconds: 300, maxBytes: 1_000_000 },
    };
    const { documents, inboxes, unfiled } = deps.records;
    for (let left = FILES; left > 0; left = FILES - Object.values(await unfiled.countByState()).reduce((sum, count) => sum + count, 0))
      await Promise.all([1, 2].map(() => handlers.intake({}, deps)));
    for (const { id } of await unfiled.unfinished()) await handlers.receipt({ receiptId: id }, deps);
    expect((await documents.list(sampleCase.id)).map((row) => row.receipts)).toEqual(Array.from({ length: FILES }, () => 1));
    await handlers.intake({}, deps);
    expect(await inboxes.looks()).toMatchObject([{ failure: null, resting: 0, refused: 0 }]);
  },
);
