import { sql, type Kysely } from 'kysely';

/** Whose papers wait, so that one sender's thousands do not stand before another one's single letter. Null: from before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
alter table documents add column sender text;
create index documents_waiting_by_sender on documents (sender, state) where state in ('stored', 'needs-ocr', 'parsed', 'classified');
`,
    )
    .execute(db);
}
