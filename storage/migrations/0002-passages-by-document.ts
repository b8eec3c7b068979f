import { sql, type Kysely } from 'kysely';

/** A digest per document instead of one per passage: saving an overview looks at 1,000 rows of a large case and not at 50,000. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
alter table overview_documents add column passages_digest text not null default '';
alter table overview_passages drop column digest;
create index overview_passages_by_document on overview_passages (case_id, sha256, ordinal);
`,
    )
    .execute(db);
}
