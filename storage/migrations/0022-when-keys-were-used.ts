import { sql, type Kysely } from 'kysely';

/** When a program last came with its key, so that one that nobody uses any more can be taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table api_keys add column last_used_at timestamptz').execute(db);
}
