import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
/** The queue's backend and the embedded server talk to Postgres themselves; neither reads or writes our rows. */
const ownPostgres = ['queues/', 'runtime/embedded-postgres/'];

async function sources(folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(new URL(`${folder}/`, root), { recursive: true });
      return names.filter((name) => /\.tsx?$/u.test(name) && !name.includes('node_modules')).map((name) => `${folder}/${name}`);
    }),
  );
  return found.flat();
}

test('SQL lives in storage/records, storage/migrations and storage/backup, which copies whole tables, and nowhere else', async () => {
  const files = await sources(['api', 'cli', 'domain', 'parsers', 'pipeline', 'queues', 'runtime', 'storage', 'workers']);
  const wrong: string[] = [];
  for (const file of files) {
    if (['storage/records/', 'storage/migrations/', 'storage/backup/', ...ownPostgres].some((folder) => file.startsWith(folder))) continue;
    if (/from '(kysely|pg)(\/[^']*)?'/u.test(await readFile(new URL(file, root), 'utf8'))) wrong.push(file);
  }
  expect(wrong).toEqual([]);
});

test('every driver of the object store runs the contract suite', async () => {
  const list = await readFile(new URL('storage/objects/index.ts', root), 'utf8');
  const drivers = [...list.matchAll(/import \{ (?:open|encrypt)\w+ \} from '\.\/([\w-]+)\.ts'/gu)].map(([, name]) => name);
  expect(drivers).toContain('file-system');
  const without: (string | undefined)[] = [];
  for (const driver of drivers) {
    const itsTest = await readFile(new URL(`tests/storage/${driver}.test.ts`, root), 'utf8').catch(() => '');
    if (!itsTest.includes('objectStoreContract(')) without.push(driver);
  }
  expect(without).toEqual([]);
});

test('migrations are numbered without a hole, and each stands in the list', async () => {
  const files = (await readdir(new URL('storage/migrations/', root))).filter((name) => /^\d/u.test(name)).toSorted();
  const list = await readFile(new URL('storage/migrations/index.ts', root), 'utf8');
  expect(files.map((name) => name.slice(0, 4))).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')));
  expect(files.filter((name) => !list.includes(`'${name.replace('.ts', '')}': {`))).toEqual([]);
});
