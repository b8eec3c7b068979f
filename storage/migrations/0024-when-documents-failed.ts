import { sql, type Kysely } from 'kysely';

/** Since when a document stands as failed. Null for those that failed before, and those that an older worker gives up meanwhile. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table documents add column failed_at timestamptz`.execute(db);
}
