import { ImapFlow } from 'imapflow';
import { Failure } from '../../domain/failure.ts';
import type { FailureCode } from '../../domain/failures.ts';
import { doneFolder, failedFolder, type InboxFile, type InboxSource } from './inbox-source.ts';
import { whyNot } from './why-not.ts';

const SAFE_PORT = 993;
const PLAIN_PORT = 143;
const CONNECT_MILLISECONDS = 15_000;

/** A mailbox: each message is one file, with its attachments in it, known by the number that its mailbox never gives again. */
export function openImap(address: string): InboxSource {
  const url = new URL(address);
  const mailbox = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
  const client = connectionOf(url);
  let opened: Promise<string> | null = null;
  const using = async <T>(otherwise: FailureCode, act: (validity: string) => Promise<T>): Promise<T> => {
    opened ??= open(client, mailbox);
    const validity = await opened;
    try {
      return await act(validity);
    } catch (cause) {
      throw new Failure(otherwise, {}, { cause });
    }
  };
  const moveTo = (file: InboxFile, to: string): Promise<void> =>
    using('inbox.unwritable', async () => {
      await client.messageMove(uidOf(file), await folderOf(client, to), { uid: true });
    });
  return {
    list: () => using('inbox.unreachable', (validity) => list(client, validity)),
    fetch: (file) => using('inbox.unreachable', () => fetchMessage(client, file)),
    done: (file) => moveTo(file, doneFolder),
    failed: async (file, why) => {
      await using('inbox.unwritable', async () => client.append(await folderOf(client, failedFolder), noteOf(file, why)));
      await moveTo(file, failedFolder);
    },
    close: async () => {
      if (client.usable) await client.logout().catch(() => client.close());
      else client.close();
    },
  };
}

function connectionOf(url: URL): ImapFlow {
  const isSafe = url.protocol === 'imaps:';
  const isOwn = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const client = new ImapFlow({
    host: url.hostname,
    port: url.port === '' ? (isSafe ? SAFE_PORT : PLAIN_PORT) : Number(url.port),
    secure: isSafe,
    ...(isSafe ? {} : { doSTARTTLS: !isOwn }),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    connectionTimeout: CONNECT_MILLISECONDS,
    logger: false, // it tells addresses and subjects
    disableAutoIdle: true,
  });
  client.on('error', () => undefined); // the call that runs is rejected too; without a listener the event would end the process
  return client;
}

/** Gives what tells one filling of the mailbox from another: its numbers count from anew then. */
async function open(client: ImapFlow, mailbox: string): Promise<string> {
  try {
    await client.connect();
  } catch (cause) {
    const isRefused = cause instanceof Error && 'authenticationFailed' in cause;
    throw new Failure(isRefused ? 'inbox.refused' : 'inbox.unreachable', {}, { cause });
  }
  try {
    return String((await client.mailboxOpen(mailbox)).uidValidity);
  } catch (cause) {
    throw new Failure('inbox.no-folder', {}, { cause });
  }
}

async function list(client: ImapFlow, validity: string): Promise<readonly InboxFile[]> {
  await client.noop(); // what came since the mailbox was opened
  const files: InboxFile[] = [];
  if (client.mailbox === false || client.mailbox.exists === 0) return files;
  for await (const { uid, size = 0, flags } of client.fetch('1:*', { uid: true, size: true, flags: true })) {
    if (flags?.has(String.raw`\Deleted`)) continue;
    files.push({ name: `${validity}-${uid}`, size, stamp: String(size), isWhole: true, sidecar: null });
  }
  return files;
}

const uidOf = (file: InboxFile): string => file.name.slice(file.name.indexOf('-') + 1);

async function fetchMessage(client: ImapFlow, file: InboxFile): ReturnType<InboxSource['fetch']> {
  const wanted = { uid: true, source: true, internalDate: true, envelope: true } as const;
  const message = await client.fetchOne(uidOf(file), wanted, { uid: true });
  if (!message || !Buffer.isBuffer(message.source)) return null; // of a message that is gone it says `false`, whatever its type says
  const { subject = '', from = [] } = message.envelope ?? {};
  return {
    fileName: `${subject.trim() === '' ? 'mail' : subject.trim()}.eml`,
    bytes: message.source,
    sidecar: null,
    received: message.internalDate === undefined ? null : new Date(message.internalDate),
    sender: from[0]?.address ?? null,
  };
}

/** Made where it is not there; beside the inbox, in the mailbox's own way of writing folders. */
async function folderOf(client: ImapFlow, name: string): Promise<string> {
  const { path } = await client.mailboxCreate(['Sagsblik', name]);
  return path;
}

/** A mail beside the failed one: a mailbox holds nothing else. */
function noteOf(file: InboxFile, why: { readonly code: string; readonly sentence: string }): Buffer {
  const subject = Buffer.from(`Ikke modtaget: mail ${uidOf(file)}`).toString('base64');
  const head = [
    'From: Sagsblik <sagsblik@localhost>',
    `Subject: =?UTF-8?B?${subject}?=`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${whyNot(file.name, why).bytes.toString('base64')}\r\n`);
}
