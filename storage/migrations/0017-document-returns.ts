import { sql, type Kysely } from 'kysely';

/** A paper that a caseworker returned: what its sender is told in the portal, until it is taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table document_returns (
  case_id text not null,
  sha256 text not null,
  reasons text[] not null,
  returned_by text not null references people,
  returned_at timestamptz not null,
  primary key (case_id, sha256),
  foreign key (case_id, sha256) references documents on delete cascade
);
`,
    )
    .execute(db);
}
