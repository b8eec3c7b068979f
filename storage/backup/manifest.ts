import { createHmac } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';

const tableFile = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int(),
  frames: z.number().int(),
  bytes: z.number().int(),
  sha256: z.string(),
});

const manifest = z.object({
  format: z.literal(1),
  stamp: z.string(),
  /** As applied to the database the rows come from. */
  migrations: z.array(z.string()),
  /** Id of the key-encryption key and of the key of the audit trail: which keys a restore needs, and nothing of the keys. */
  encryptionKey: z.string(),
  auditKey: z.string(),
  tables: z.array(tableFile),
});

const written = z.object({ manifest: z.string(), mac: z.string() });

/** What a backup of the rows holds; written last, so that a folder without one is no backup. */
export type Manifest = z.infer<typeof manifest>;

const NAME = 'manifest.json';

/** The folder of one backup of the rows. */
export function rowsFolder(root: string, stamp: string): string {
  return join(root, 'rows', stamp);
}

/** Signed under the backup's own key, so that nobody without it takes a table out or puts an older one in. */
export async function writeManifest(root: string, of: Manifest, key: Uint8Array): Promise<void> {
  const text = JSON.stringify(of);
  const file = join(rowsFolder(root, of.stamp), NAME);
  await writeFile(`${file}.half`, JSON.stringify({ manifest: text, mac: macOf(text, key) }), { mode: 0o600, flush: true });
  await rename(`${file}.half`, file);
}

/** Not believed before `checkManifest`. Throws `backup.damaged`. */
export async function readManifest(
  root: string,
  stamp: string,
): Promise<{ readonly manifest: Manifest; readonly isSignedBy: (key: Uint8Array) => boolean }> {
  try {
    const { manifest: text, mac } = written.parse(JSON.parse(await readFile(join(rowsFolder(root, stamp), NAME), 'utf8')));
    return { manifest: manifest.parse(JSON.parse(text)), isSignedBy: (key) => macOf(text, key) === mac };
  } catch (cause) {
    throw new Failure('backup.damaged', { stamp, reason: 'manifest' }, { cause });
  }
}

/** Stamps of whole backups, the newest last. */
export async function listBackups(root: string): Promise<readonly string[]> {
  const names = await namesIn(join(root, 'rows'));
  const whole = await Promise.all(names.map(async (stamp) => ((await namesIn(rowsFolder(root, stamp))).includes(NAME) ? [stamp] : [])));
  return whole.flat().toSorted((a, b) => (a < b ? -1 : 1));
}

/** Of a folder that is not there: none. */
function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((): readonly string[] => []);
}

function macOf(text: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
