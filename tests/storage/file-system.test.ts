import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileSystem } from '../../storage/objects/file-system.ts';
import { objectStoreContract } from '../contracts/object-store.ts';

async function openTemporary() {
  const root = await mkdtemp(join(tmpdir(), 'sagsblik-objects-'));
  return { root, store: openFileSystem({ root }), remove: () => rm(root, { recursive: true, force: true }) };
}

objectStoreContract('file-system', openTemporary);

test('files and folders are readable by their owner alone', async () => {
  const { root, store, remove } = await openTemporary();
  await store.put('documents/one', Buffer.from('x'));
  const mode = async (path: string): Promise<number> => (await stat(join(root, path))).mode & 0o777;
  expect([await mode('documents'), await mode('documents/one')]).toEqual([0o700, 0o600]);
  await remove();
});

test('a write that cannot be finished leaves nothing behind and names the store', async () => {
  const { root, store, remove } = await openTemporary();
  await writeFile(join(root, 'documents'), 'a file where a folder is needed');
  await expect(store.put('documents/one', Buffer.from('x'))).rejects.toMatchObject({ code: 'object-store.unreachable', retry: true });
  expect(await readdir(join(root, '.unfinished'))).toEqual([]);
  await remove();
});

test('half-written objects are no keys', async () => {
  const { root, store, remove } = await openTemporary();
  await store.put('one', Buffer.from('x'));
  await writeFile(join(root, '.unfinished', 'cut-off'), 'x');
  expect(await Array.fromAsync(store.list(''))).toEqual(['one']);
  await remove();
});
