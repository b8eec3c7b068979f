import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openInbox } from '../../../storage/inboxes/index.ts';
import { inboxSourceContract, sidecarContract, type OpenedInbox } from '../../contracts/inbox-source.ts';
import { hasSshd, startSshd, type SftpServer } from '../../support/start-sshd.ts';

let server: SftpServer;
beforeAll(async () => {
  if (hasSshd) server = await startSshd();
});
beforeEach((context) => context.skip(!hasSshd, 'no sshd on this machine'));
afterAll(async () => {
  if (hasSshd) await server.stop();
});

async function openOwn(): Promise<OpenedInbox> {
  const name = `post ${randomUUID()}`;
  const folder = join(server.folder, name);
  await mkdir(folder);
  const url = new URL(server.url);
  url.pathname += `/${encodeURIComponent(name)}/`;
  return {
    open: () => openInbox({ kind: 'sftp', address: url.href }),
    put: async (file, text) => (await writeFile(join(folder, file), text), file),
    textsIn: async (below) => {
      const names = await readdir(join(folder, below));
      return Promise.all(names.map((file) => readFile(join(folder, below, file), 'utf8')));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

inboxSourceContract('sftp', openOwn);
sidecarContract('sftp', openOwn);

test('a server that shows another key than the address names is not spoken to', async () => {
  const source = openInbox({ kind: 'sftp', address: server.foreignUrl });
  await expect(source.list()).rejects.toMatchObject({ code: 'inbox.foreign-host' });
  await source.close();
});

test('a person whom the server does not know is told by code', async () => {
  const url = new URL(server.url);
  url.searchParams.set('keyFile', join(server.folder, '..', 'host'));
  const source = openInbox({ kind: 'sftp', address: url.href });
  await expect(source.list()).rejects.toMatchObject({ code: 'inbox.refused' });
  await source.close();
});

test('a folder that is not there, and a server that is not there, are told by code', async () => {
  const noFolder = openInbox({ kind: 'sftp', address: server.url.replace('?', '/nowhere?') });
  await expect(noFolder.list()).rejects.toMatchObject({ code: 'inbox.no-folder' });
  await noFolder.close();
  const url = new URL(server.url);
  url.port = '1';
  const noServer = openInbox({ kind: 'sftp', address: url.href });
  await expect(noServer.list()).rejects.toMatchObject({ code: 'inbox.unreachable' });
  await noServer.close();
});
