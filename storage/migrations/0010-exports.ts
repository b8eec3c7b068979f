import { sql, type Kysely } from 'kysely';

/** What left a case: one series of versions per case, with what was asked for, by whom, and of which overview it was made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table exports (
  export_id text primary key,
  case_id text not null references cases on delete cascade,
  version integer not null,
  form text not null,
  reader text not null,
  baseline text not null,
  without json not null,
  asked_by text not null references people,
  asked_on date not null,
  state text not null,
  failure_code text,
  fingerprint text,
  file_name text not null,
  object_key text not null,
  bytes bigint,
  removed json,
  unique (case_id, version)
);
create index exports_waiting on exports (case_id) where state = 'waiting';
`,
    )
    .execute(db);
}
