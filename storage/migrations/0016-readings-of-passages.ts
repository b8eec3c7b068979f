import { sql, type Kysely } from 'kysely';

/** A heading marked as read: its pieces of information, each with the words that were read, because a document read anew may give its id to others. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table passage_readings (
  person_id text not null references people on delete cascade,
  case_id text not null,
  sha256 text not null,
  passage_id text not null,
  words_digest text not null,
  primary key (person_id, case_id, passage_id),
  foreign key (case_id, sha256) references documents on delete cascade
);
`,
    )
    .execute(db);
}
