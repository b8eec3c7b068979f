import { sql, type Kysely } from 'kysely';

/** Name, day and parent of a document come from its earliest receipt; a receipt must know its parent for that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
alter table receipts add column parent text;
update receipts set parent = documents.parent from documents
  where documents.case_id = receipts.case_id and documents.sha256 = receipts.sha256 and documents.first_receipt = receipts.receipt_id;
`,
    )
    .execute(db);
}
