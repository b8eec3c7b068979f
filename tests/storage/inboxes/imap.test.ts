import { randomUUID } from 'node:crypto';
import { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openInbox } from '../../../storage/inboxes/index.ts';
import { inboxSourceContract, type OpenedInbox } from '../../contracts/inbox-source.ts';
import { hasDovecot, mailPassword, startDovecot, type MailServer } from '../../support/start-dovecot.ts';

let server: MailServer;
beforeAll(async () => {
  if (hasDovecot) server = await startDovecot();
});
beforeEach((context) => context.skip(!hasDovecot, 'no dovecot on this machine'));
afterAll(async () => {
  if (hasDovecot) await server.stop();
});

async function openOwn(): Promise<OpenedInbox & { readonly user: string }> {
  const user = `u${randomUUID().slice(0, 8)}`;
  const auth = { user, pass: mailPassword };
  const sender = new ImapFlow({ host: '127.0.0.1', port: server.port, secure: false, auth, logger: false });
  await sender.connect();
  return {
    user,
    open: () => openInbox({ kind: 'imap', address: server.urlOf(user) }),
    put: async (name, text) => {
      const subject = `=?UTF-8?B?${Buffer.from(name.replace(/\.\w+$/u, '')).toString('base64')}?=`;
      const head = `From: Lis Lund <lis@laege.example>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8`;
      const added = await sender.append('INBOX', Buffer.from(`${head}\r\n\r\n${text}\r\n`), [], new Date('2024-03-03T23:30:00Z'));
      if (added === false) throw new Error('The mail was not taken');
      return `${added.uidValidity}-${added.uid}`;
    },
    textsIn: async (folder) => {
      await sender.mailboxOpen(`Sagsblik.${folder}`);
      const messages = await sender.fetchAll('1:*', { source: true });
      return messages.map(({ source }) => source?.toString() ?? '');
    },
    remove: () => sender.logout(),
  };
}

const codeOf = async (address: string): Promise<unknown> => {
  const source = openInbox({ kind: 'imap', address });
  const code = await source.list().catch((thrown: unknown) => (thrown as { readonly code: string }).code);
  await source.close();
  return code;
};

inboxSourceContract('imap', openOwn);

test('a mail is named by its subject, with its sender and the moment it came', async () => {
  const inbox = await openOwn();
  await inbox.put('Udtalelse om ærø.eml', 'Et brev.');
  const source = inbox.open();
  const [file] = await source.list();
  if (file === undefined) throw new RangeError('put above');
  expect(await source.fetch(file)).toMatchObject({
    fileName: 'Udtalelse om ærø.eml',
    sender: 'lis@laege.example',
    received: new Date('2024-03-03T23:30:00Z'),
  });
  await source.close();
  await inbox.remove();
});

test('a wrong password, a mailbox and a server that are not there are told by code', async () => {
  expect(await codeOf(server.urlOf('lis').replace(encodeURIComponent(mailPassword), 'forkert'))).toBe('inbox.refused');
  expect(await codeOf(server.urlOf('lis').replace('/INBOX', '/Findes%20ikke'))).toBe('inbox.no-folder');
  expect(await codeOf('imap://lis:x@127.0.0.1:1/INBOX')).toBe('inbox.unreachable');
});
