import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import { openFileSystem } from '../objects/file-system.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { Retention } from '../records/cases/retention-port.ts';
import { backedUpTables } from './backed-up-tables.ts';
import { listBackups, rowsFolder, writeManifest } from './manifest.ts';
import { mirrorObjects, type Mirrored, type SealedStore } from './mirror-objects.ts';
import { openClient } from './open-client.ts';
import { BACKUPS, NOBODY, ownerKeys } from './owner-keys.ts';
import { writeRows, type TableFile } from './write-rows.ts';

export interface BackupCall {
  readonly root: string;
  readonly databaseUrl: string;
  readonly retention: Pick<Retention, 'gone'>;
  /** The store as the system sees it, and the same as it lies. */
  readonly objects: ObjectStore;
  readonly sealed: SealedStore;
  /** Ids of the keys that a restore needs. */
  readonly encryptionKey: string;
  readonly auditKey: string;
  readonly now: Date;
  /** Older backups of the rows are thrown away, and so is what has been missing among the objects for as long. */
  readonly keepDays: number;
  readonly onProgress?: (what: 'rows' | 'objects', done: number) => void;
}

export interface Backup {
  readonly stamp: string;
  readonly rows: number;
  readonly objects: Omit<Mirrored, 'missingSince'>;
  readonly thrownAway: number;
}

const DAY = 86_400_000;
const missing = z.record(z.string(), z.string());

/** A backup folder's own mirror of the objects. */
export function openMirror(root: string): ObjectStore {
  return openFileSystem({ root: join(root, 'store') });
}

/** Rows first, then objects. Throws `backup.unwritable` where the folder cannot be written, and what the stores throw. */
export async function makeBackup(call: BackupCall): Promise<Backup> {
  const { root, now, keepDays, objects, retention } = call;
  const stamp = stampOf(now);
  const before = stampOf(new Date(now.getTime() - keepDays * DAY));
  const folder = rowsFolder(root, stamp);
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new Failure('backup.unwritable', {}, { cause });
  });
  const tables = await copyRows(folder, stamp, call);
  const old = (await listBackups(root)).filter((each) => each < before);
  for (const each of old) await objects.remove(`${BACKUPS}${each}`); // whoever has a copy of it elsewhere cannot read it either
  const mirrored = await mirrorObjects({
    source: call.sealed,
    mirror: openMirror(root),
    deleted: await retention.gone(new Date(0)),
    missingSince: await readMissing(root),
    now: now.toISOString(),
    goesBefore: new Date(now.getTime() - keepDays * DAY).toISOString(),
    onKey: (done) => call.onProgress?.('objects', done),
  });
  await writeFile(missingFile(root), JSON.stringify(Object.fromEntries(mirrored.missingSince)), { mode: 0o600 });
  const key = await ownerKeys(objects, stamp).make(NOBODY);
  const { encryptionKey, auditKey } = call;
  await writeManifest(root, { format: 1, stamp, encryptionKey, auditKey, ...tables }, key);
  for (const each of old) await rm(rowsFolder(root, each), { recursive: true, force: true });
  const { copied, standing, removed } = mirrored;
  const rows = tables.tables.reduce((sum, table) => sum + table.rows, 0);
  return { stamp, rows, objects: { copied, standing, removed }, thrownAway: old.length };
}

/** All tables as of one moment. */
async function copyRows(
  folder: string,
  stamp: string,
  { databaseUrl, objects, onProgress }: BackupCall,
): Promise<{ readonly tables: TableFile[]; readonly migrations: string[] }> {
  const client = openClient(databaseUrl, 'sagsblik backup');
  await client.connect().catch((cause: unknown) => {
    throw new Failure('records.unreachable', {}, { cause });
  });
  try {
    await client.query('begin isolation level repeatable read, read only');
    const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
    const keys = ownerKeys(objects, stamp);
    await keys.make(NOBODY); // signs the manifest also where no such row is
    const tables: TableFile[] = [];
    for (const table of await backedUpTables(client)) {
      tables.push(await writeRows(client, table, { folder, stamp, keys }));
      onProgress?.('rows', tables.length);
    }
    await client.query('commit');
    return { tables, migrations: rows.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

/** Sorts as time does, and fits an object's key. */
function stampOf(now: Date): string {
  return now.toISOString().toLowerCase().replaceAll(':', '-');
}

const missingFile = (root: string): string => join(root, 'missing.json');

async function readMissing(root: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(missingFile(root), 'utf8').catch(() => '{}'); // the first run has none
  return new Map(Object.entries(missing.parse(JSON.parse(text))));
}
