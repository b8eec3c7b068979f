import type { Kysely } from 'kysely';
import type { Documents } from './records.ts';
import type { Tables } from './tables.ts';

/** Every reception of a case or of an organisation's people, in the order they came in. */
export function receiptsOn(db: Kysely<Tables>): Pick<Documents, 'receipts' | 'receiptsBy'> {
  const rows = () =>
    db
      .selectFrom('receipts')
      .innerJoin('documents', (join) =>
        join.onRef('documents.case_id', '=', 'receipts.case_id').onRef('documents.sha256', '=', 'receipts.sha256'),
      )
      .selectAll('receipts')
      .select(['documents.first_receipt', 'documents.state'])
      .orderBy('receipts.position');
  type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];
  const toReceipt = (row: Row) => ({
    caseId: row.case_id,
    sha256: row.sha256,
    fileName: row.file_name,
    received: row.received,
    duplicate: row.receipt_id !== row.first_receipt,
    by: row.person_id,
  });
  return {
    async receipts(caseId) {
      return (await rows().where('receipts.case_id', '=', caseId).execute()).map(toReceipt);
    },
    async receiptsBy(organisation) {
      const own = rows().innerJoin('people', 'people.person_id', 'receipts.person_id').where('people.unit_id', '=', organisation);
      return (await own.execute()).map((row) => ({ ...toReceipt(row), state: row.state }));
    },
  };
}
