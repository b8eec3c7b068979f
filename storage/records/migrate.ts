import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../migrations/index.ts';
import type { Tables } from './tables.ts';

/** Applies missing migrations; Kysely holds an advisory lock meanwhile, so several processes may start at once. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
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
