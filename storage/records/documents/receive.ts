import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { NewDocument } from '../records.ts';
import type { Tables } from '../tables.ts';

/** SQLSTATE of a row whose parent row is not there. */
const FOREIGN_KEY = '23503';

/** A document's row where it is new, a receipt's row always, and the document as its earliest receipt says. */
export async function receive(db: Kysely<Tables>, document: NewDocument): Promise<{ readonly duplicate: boolean }> {
  const { caseId, sha256, fileName, parent } = document;
  const receipt = document.receipt ?? (parent === null ? randomUUID() : `${parent}/${fileName}`);
  try {
    return await db.transaction().execute(async (work) => {
      // nobody else can have given it a receipt, and it stands as this one says
      if (await addDocument(work, document, receipt)) {
        await addReceipt(work, document, receipt);
        return { duplicate: false };
      }
      // the lock comes before the receipt's row: of two receptions at once the later one waits here, and then sees both receipts
      const row = await work
        .selectFrom('documents')
        .select('first_receipt')
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .forUpdate()
        .executeTakeFirstOrThrow();
      await addReceipt(work, document, receipt);
      await followEarliest(work, caseId, sha256);
      return { duplicate: row.first_receipt !== receipt };
    });
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === FOREIGN_KEY)
      throw new Failure('case.unknown', {}, { cause: thrown });
    throw thrown;
  }
}

/** False where the case held it already. */
async function addDocument(work: Transaction<Tables>, document: NewDocument, receipt: string): Promise<boolean> {
  const { caseId: case_id, sha256, fileName: file_name, parent, received } = document;
  const nothingYet = {
    failure_step: null,
    failure_code: null,
    ocr_done: null,
    ocr_total: null,
    head: null,
    classify_version: null,
    classify_digest: null,
  };
  const stored = {
    media_type: document.mediaType ?? null,
    bytes: document.bytes,
    object_key: document.objectKey,
    state: 'stored' as const,
  };
  const { numInsertedOrUpdatedRows } = await work
    .insertInto('documents')
    .values({ case_id, sha256, file_name, parent, received, first_receipt: receipt, sender: senderOf(document), ...stored, ...nothingYet })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** An attachment's is its mail's; else the supplier's organisation, else the unit of the case. */
function senderOf({ caseId, parent, by }: NewDocument): RawBuilder<string | null> {
  return sql`coalesce(
    (select sender from documents where case_id = ${caseId} and sha256 = ${parent}),
    (select unit_id from people where person_id = ${by ?? null} and role = 'supplier'),
    (select unit_id from cases where case_id = ${caseId}))`;
}

async function addReceipt(
  work: Transaction<Tables>,
  { caseId, sha256, fileName, parent, received, by }: NewDocument,
  receipt: string,
): Promise<void> {
  await work
    .insertInto('receipts')
    .values({ case_id: caseId, sha256, receipt_id: receipt, file_name: fileName, received, parent, person_id: by ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Name, day and parent come from the earliest receipt by day, a file of its own before an attachment, then the shorter
 * name, which has no "(kopi)" in it: never from the order
 * of arrival, which must not show in the overview. A document that was read under others is read or classified again.
 */
export async function followEarliest(work: Transaction<Tables>, caseId: CaseId, sha256: Sha256): Promise<void> {
  await sql`
    update documents set
      file_name = lead.file_name, received = lead.received, parent = lead.parent,
      state = case
        when state = 'failed' then state
        when documents.file_name <> lead.file_name then 'stored'
        when state in ('classified', 'in-overview') then 'parsed'
        else state end
    from (
      select file_name, received, parent from receipts where case_id = ${caseId} and sha256 = ${sha256}
      order by received, parent collate "C" nulls first, length(file_name), file_name collate "C" limit 1
    ) as lead
    where documents.case_id = ${caseId} and documents.sha256 = ${sha256}
      and (documents.file_name, documents.received, documents.parent) is distinct from (lead.file_name, lead.received, lead.parent)`.execute(
    work,
  );
}
