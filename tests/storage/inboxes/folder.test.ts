import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openInbox } from '../../../storage/inboxes/index.ts';
import { inboxSourceContract, sidecarContract, type OpenedInbox } from '../../contracts/inbox-source.ts';

async function openOwn(): Promise<OpenedInbox> {
  const folder = await mkdtemp(join(tmpdir(), 'sagsblik indbakke-'));
  return {
    open: () => openInbox({ kind: 'folder', address: folder }),
    put: async (name, text) => (await writeFile(join(folder, name), text), name),
    textsIn: async (below) => {
      const names = await readdir(join(folder, below));
      return Promise.all(names.map((name) => readFile(join(folder, below, name), 'utf8')));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

inboxSourceContract('folder', openOwn);
sidecarContract('folder', openOwn);

test('a folder that is not there is told by code', async () => {
  const source = openInbox({ kind: 'folder', address: join(tmpdir(), 'sagsblik-not-there') });
  await expect(source.list()).rejects.toMatchObject({ code: 'inbox.no-folder' });
});
