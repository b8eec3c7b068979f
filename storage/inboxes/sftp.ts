import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import Client from 'ssh2-sftp-client';
import { Failure } from '../../domain/failure.ts';
import type { FailureCode } from '../../domain/failures.ts';
import { doneFolder, failedFolder, type InboxFile, type InboxSource } from './inbox-source.ts';
import { listPapers } from './list-papers.ts';
import { numbered, whyNot } from './why-not.ts';

const DEFAULT_PORT = 22;
const CONNECT_MILLISECONDS = 15_000;

/** A folder on an SFTP server, over one connection that is made at the first use. The server must show the key that the address names. */
export function openSftp(address: string): InboxSource {
  const client = new Client('inbox', { error: () => undefined, end: () => undefined, close: () => undefined });
  const folder = decodeURIComponent(new URL(address).pathname).replace(/\/+$/u, '') || '/';
  let connected: Promise<unknown> | null = null;
  const using = async <T>(otherwise: FailureCode, act: () => Promise<T>): Promise<T> => {
    connected ??= connect(client, address);
    await connected;
    return asFailure(otherwise, act);
  };
  const at = (...parts: readonly string[]): string => [folder === '/' ? '' : folder, ...parts].join('/');
  const moveAll = (file: InboxFile, to: string): Promise<void> =>
    using('inbox.unwritable', async () => {
      await makeFolder(client, at(to));
      if (file.sidecar !== null) await move(client, at(file.sidecar), (number) => at(to, numbered(file.sidecar ?? '', number)));
      await move(client, at(file.name), (number) => at(to, numbered(file.name, number)));
    });
  return {
    list: () => using('inbox.unreachable', () => list(client, folder)),
    fetch: (file) => using('inbox.unreachable', () => fetchFile(client, file, at)),
    done: (file) => moveAll(file, doneFolder),
    failed: async (file, why) => {
      const { name, bytes } = whyNot(file.name, why);
      await using('inbox.unwritable', async () => {
        await makeFolder(client, at(failedFolder));
        await client.put(bytes, at(failedFolder, name));
      });
      await moveAll(file, failedFolder);
    },
    close: async () => {
      if (connected !== null) await client.end().catch(() => false);
    },
  };
}

async function connect(client: Client, address: string): Promise<void> {
  const url = new URL(address);
  const keyFile = url.searchParams.get('keyFile');
  const expected = url.searchParams.get('hostKey')?.replaceAll(' ', '+').replace(/=+$/u, '');
  let isForeign = false;
  try {
    await client.connect({
      host: url.hostname,
      port: url.port === '' ? DEFAULT_PORT : Number(url.port),
      username: decodeURIComponent(url.username),
      ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
      ...(keyFile === null ? {} : { privateKey: await readFile(keyFile) }),
      readyTimeout: CONNECT_MILLISECONDS,
      hostVerifier: (key: Buffer) => {
        isForeign = `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/u, '')}` !== expected;
        return !isForeign;
      },
    });
  } catch (cause) {
    const isRefused = cause instanceof Error && /authentication/iu.test(cause.message);
    throw new Failure(isForeign ? 'inbox.foreign-host' : isRefused ? 'inbox.refused' : 'inbox.unreachable', {}, { cause });
  }
}

async function list(client: Client, folder: string): Promise<readonly InboxFile[]> {
  const files = (await client.list(folder)).filter(({ type }) => type === '-');
  return listPapers(files.map(({ name, size, modifyTime }) => ({ name, size, stamp: `${size}/${modifyTime}`, isWhole: false })));
}

async function fetchFile(client: Client, file: InboxFile, at: (name: string) => string): ReturnType<InboxSource['fetch']> {
  const bytes = await get(client, at(file.name));
  if (bytes === null || bytes.length !== file.size) return null;
  const seen = await unlessGone(client.stat(at(file.name)));
  if (seen === null || `${seen.size}/${seen.modifyTime}` !== file.stamp) return null;
  const sidecar = file.sidecar === null ? null : await get(client, at(file.sidecar));
  return { fileName: file.name, bytes, sidecar, received: null, sender: null };
}

async function get(client: Client, path: string): Promise<Buffer | null> {
  const bytes = await unlessGone(client.get(path));
  if (bytes === null || Buffer.isBuffer(bytes)) return bytes;
  throw new TypeError('Unexpected stream, expected the bytes');
}

async function makeFolder(client: Client, path: string): Promise<void> {
  if ((await client.exists(path)) !== false) return;
  await client.mkdir(path).catch(async (thrown: unknown) => {
    if ((await client.exists(path)) !== 'd') throw thrown; // another worker made it in between
  });
}

async function move(client: Client, from: string, to: (number: number) => string): Promise<void> {
  for (let number = 1; ; number++) {
    if ((await client.exists(to(number))) !== false) continue;
    await unlessGone(client.rename(from, to(number)));
    return;
  }
}

const isGone = (thrown: unknown): boolean =>
  thrown instanceof Error && (/no such file/iu.test(thrown.message) || ('code' in thrown && [2, 'ENOENT'].includes(thrown.code as string)));

async function unlessGone<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (thrown) {
    if (isGone(thrown)) return null;
    throw thrown;
  }
}

async function asFailure<T>(otherwise: FailureCode, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Failure(isGone(cause) ? 'inbox.no-folder' : otherwise, {}, { cause });
  }
}
