import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { Failure } from '../../domain/failure.ts';
import { encryptObjects } from '../objects/encrypted.ts';
import type { EncryptionKeys } from '../objects/encryption-keys.ts';
import { migrations } from '../migrations/index.ts';
import { createPool } from '../records/pool.ts';
import { appliedMigrations, migrate } from '../records/migrate.ts';
import type { Tables } from '../records/tables.ts';
import { backedUpTables, quoted, type BackedUpTable } from './backed-up-tables.ts';
import { openMirror } from './make-backup.ts';
import { listBackups, readManifest, rowsFolder, type Manifest } from './manifest.ts';
import { copyBack, type SealedStore } from './mirror-objects.ts';
import { openClient } from './open-client.ts';
import { NOBODY, ownerKeys, type OwnerKeys } from './owner-keys.ts';
import { readRows } from './read-rows.ts';

export interface RestoreCall {
  readonly root: string;
  /** Which backup of the rows; the newest where it is left out. */
  readonly stamp?: string | undefined;
  readonly keys: EncryptionKeys;
  /** Id of the key of the audit trail that the restored system would have. */
  readonly auditKey: string;
  readonly databaseUrl: string;
  readonly sealed: SealedStore;
  readonly onProgress?: (what: 'rows' | 'objects', done: number) => void;
}

export interface Restored {
  readonly stamp: string;
  readonly rows: number;
  readonly objects: number;
  /** Cases that were deleted after the backup: their keys are gone, and they stay deleted. */
  readonly forgotten: number;
}

/** A backup that the keys open, and its keys. Throws `backup.none`, `backup.damaged`, `backup.newer` or `backup.other-key`. */
export async function openBackup(
  root: string,
  wanted: string | undefined,
  keys: EncryptionKeys,
): Promise<{ readonly manifest: Manifest; readonly owners: OwnerKeys }> {
  const stamps = await listBackups(root);
  const stamp = wanted ?? stamps.at(-1);
  if (stamp === undefined || !stamps.includes(stamp)) throw new Failure('backup.none', wanted === undefined ? {} : { stamp: wanted });
  const { manifest, isSignedBy } = await readManifest(root, stamp);
  const owners = ownerKeys(encryptObjects(openMirror(root), keys), stamp);
  const key = await owners.find(NOBODY).catch((cause: unknown) => {
    throw new Failure('backup.other-key', { setting: 'ENCRYPTION_KEYS', needs: manifest.encryptionKey }, { cause });
  });
  if (key === null) throw new Failure('backup.damaged', { stamp, reason: 'thrown away' });
  if (!isSignedBy(key)) throw new Failure('backup.damaged', { stamp, reason: 'signature' });
  const unknown = manifest.migrations.find((name) => migrations[name] === undefined);
  if (unknown !== undefined) throw new Failure('backup.newer', { migration: unknown });
  return { manifest, owners };
}

/** Into an empty database and an empty store, and nowhere else. Broken off, it is run again. Throws also `restore.not-empty`. */
export async function restoreBackup(call: RestoreCall): Promise<Restored> {
  const { root, databaseUrl, sealed, onProgress } = call;
  const { manifest, owners } = await openBackup(root, call.stamp, call.keys);
  if (manifest.auditKey !== call.auditKey) throw new Failure('backup.other-key', { setting: 'AUDIT_KEY', needs: manifest.auditKey });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPool(databaseUrl, 2) }) });
  const client = openClient(databaseUrl, 'sagsblik restore');
  try {
    // A later migration may change rows, and must find those of the backup when it runs.
    if ((await appliedMigrations(db)).some((name) => !manifest.migrations.includes(name))) throw full('database');
    await migrate(db, manifest.migrations.toSorted().at(-1));
    await client.connect();
    const tables = await backedUpTables(client);
    await refuseFull(client, tables);
    const objects = await copyBack(openMirror(root), sealed, (done) => onProgress?.('objects', done));
    const forgotten = new Set<string>();
    const reading = { folder: rowsFolder(root, manifest.stamp), stamp: manifest.stamp, keys: owners };
    await client.query('begin');
    await withoutReferences(client, async () => {
      for (const [at, table] of manifest.tables.entries()) {
        await readRows(client, table, { ...reading, onForgotten: (owner) => void forgotten.add(owner) });
        onProgress?.('rows', at + 1);
      }
      for (const mend of mends) await client.query(mend);
    });
    for (const { name, identities } of tables) for (const column of identities) await setCounter(client, name, column);
    await client.query('commit');
    await migrate(db);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    return { stamp: manifest.stamp, rows, objects, forgotten: forgotten.size };
  } finally {
    await client.end();
    await db.destroy();
  }
}

/** Rows that stay when the case is forgotten that they refer to, as `records/cases/retention.ts` leaves them. */
const mends = ['update unfiled_receipts set from_case = null where from_case not in (select case_id from cases)'];

/** Tables refer to each other in circles, so references are taken away while rows come in, and checked when they are put back. */
async function withoutReferences(client: pg.ClientBase, load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string; rule: string }>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as rule
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`);
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${quoted(name)}`);
  await load();
  for (const { table, name, rule } of rows) await client.query(`alter table ${table} add constraint ${quoted(name)} ${rule}`);
}

/** Nothing is ever laid over what somebody has: one row anywhere refuses. */
async function refuseFull(client: pg.ClientBase, tables: readonly BackedUpTable[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select 1 from ${quoted(name)} limit 1`);
    if (rowCount !== 0) throw full('database');
  }
}

const full = (part: string): Failure => new Failure('restore.not-empty', { part });

async function setCounter(client: pg.ClientBase, table: string, column: string): Promise<void> {
  const sequence = `pg_get_serial_sequence('${quoted(table)}', '${column}')`;
  const last = `max(${quoted(column)})`;
  await client.query(`select setval(${sequence}, greatest(coalesce(${last}, 1), 1), ${last} is not null) from ${quoted(table)}`);
}
