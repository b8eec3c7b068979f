import { sql, type Kysely } from 'kysely';

/**
 * What the virus scanner said of a document, and what it waits for; which parser read it and under which key its reading lies (null: beside
 * the bytes, as before), for readers and for the next classification; how far a reading anew has come. Readings that nothing names any more
 * wait in a list of their own until their bytes are gone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
alter table documents add column scan text check (scan in ('clean', 'infected', 'unscanned'));
alter table documents add column scan_found text;
alter table documents add column waiting_code text;
alter table documents add column parser text;
alter table documents add column reading_key text;
alter table documents add column shown_reading_key text;
alter table documents add column renewal_step text;
alter table documents add column renewal_reading_key text;
alter table documents add column renewal_parser text;
create table dropped_readings (
  object_key text primary key
);
`,
    )
    .execute(db);
}
