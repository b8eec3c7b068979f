import { sql, type Kysely } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator, type Migration } from 'kysely/migration';
import { migrations } from '../migrations/index.ts';
import type { Tables } from './tables.ts';

function migratorOn(db: Kysely<Tables>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => ({ ...(await ofNewerVersions(db)), ...migrations }) } });
}

/**
 * What a newer version has applied and this one does not know, as migrations that do nothing: Kysely would take them for
 * lost and refuse. Migrations only add, so an older version works on a newer database; that is how an upgrade is rolled back.
 */
async function ofNewerVersions(db: Kysely<Tables>): Promise<Record<string, Migration>> {
  const { rows } = await sql<{ table: string | null }>`select to_regclass(${DEFAULT_MIGRATION_TABLE})::text as table`.execute(db);
  if (rows[0]?.table == null) return {};
  const applied = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  const newest = Object.keys(migrations).toSorted().at(-1) ?? '';
  return Object.fromEntries(applied.rows.flatMap(({ name }) => (name > newest ? [[name, { up: async () => {} }]] : [])));
}

/**
 * Applies missing migrations; Kysely holds an advisory lock meanwhile, so several processes may start at once.
 *
 * @param upTo the last one to apply, where the rows of an older version are laid into a new database
 */
export async function migrate(db: Kysely<Tables>, upTo?: string): Promise<void> {
  const migrator = migratorOn(db);
  const { error } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error !== undefined) throw error;
}

/** Names of the migrations that the database has had, also of those that only a newer version knows. */
export async function appliedMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  return (await migratorOn(db).getMigrations()).flatMap(({ name, executedAt }) => (executedAt === undefined ? [] : [name]));
}

/** Migrations that the next start applies; looks and changes nothing. */
export async function missingMigrations(db: Kysely<Tables>): Promise<number> {
  return (await migratorOn(db).getMigrations()).filter(({ executedAt }) => executedAt === undefined).length;
}

/** As the server names itself, e.g. `18.1`, without the name of its package; throws `records.unreachable`. */
export async function version(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select split_part(current_setting('server_version'), ' ', 1) as name`.execute(db);
  return rows[0]?.name ?? '';
}

/** Asks the database for nothing; throws `records.unreachable`. */
export async function ping(db: Kysely<Tables>): Promise<void> {
  await sql`select 1`.execute(db);
}
