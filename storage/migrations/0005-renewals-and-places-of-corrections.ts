import { sql, type Kysely } from 'kysely';

/**
 * Documents that a step makes anew in the background: who asked, how many, which still wait, which were given up. Corrections
 * remember what stood there before, and where: the words of a passage may stand twice. Older rows know neither.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table renewals (
  renewal_id text primary key,
  step text not null,
  asked_by text references people,
  asked_at timestamptz not null,
  documents integer not null
);
alter table documents add column renewal_id text references renewals;
alter table documents add column renewal_code text;
create index documents_by_renewal on documents (renewal_id, case_id) where renewal_id is not null;
alter table corrections add column place json;
alter table corrections add column from_value text;
alter table corrections add column of_words_sha256 text;
alter table corrections add column of_place json;
`,
    )
    .execute(db);
}
