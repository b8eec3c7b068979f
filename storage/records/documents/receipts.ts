import { sql, type Kysely, type NotNull } from 'kysely';
import type { FailureCode } from '../../../domain/failures.ts';
import type { UnitId } from '../../../domain/ids.ts';
import type { Documents } from '../records.ts';
import type { Tables } from '../tables.ts';

/** The sender handed in the mail, and not what lay in it. */
const reasonOf = sql<FailureCode | null>`coalesce(documents.failure_code, documents.waiting_code,
  (select 'document.infected' from documents inside
    where inside.case_id = documents.case_id and inside.parent = documents.sha256 and inside.scan = 'infected' limit 1))`.as('reason');

/** Every reception of a case or of an organisation's people, in the order they came in. */
export function receiptsOn(db: Kysely<Tables>): Pick<Documents, 'receipts' | 'receiptsBy'> {
  const rows = () =>
    db
      .selectFrom('receipts')
      .innerJoin('documents', (join) =>
        join.onRef('documents.case_id', '=', 'receipts.case_id').onRef('documents.sha256', '=', 'receipts.sha256'),
      )
      .selectAll('receipts')
      .select(['documents.first_receipt', 'documents.state', reasonOf])
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
      const inCases = (await own.execute()).map((row) => ({ ...toReceipt(row), state: row.state, failure: row.reason }));
      return [...inCases, ...(await heldOf(db, organisation))];
    },
  };
}

/** What was held out of the case it was sent to has come all the same; where it went since is not for its sender. */
async function heldOf(db: Kysely<Tables>, organisation: UnitId): ReturnType<Documents['receiptsBy']> {
  const rows = await db
    .selectFrom('unfiled_receipts')
    .innerJoin('people', 'people.person_id', 'unfiled_receipts.person_id')
    .select(['from_case', 'sha256', 'file_name', 'received', 'unfiled_receipts.person_id'])
    .where('people.unit_id', '=', organisation)
    .where('from_case', 'is not', null)
    .where((row) => row.or([row('state', '<>', 'filed'), row('filed_case', 'is distinct from', row.ref('from_case'))]))
    .orderBy('position')
    .$narrowType<{ from_case: NotNull }>()
    .execute();
  return rows.map((row) => ({
    caseId: row.from_case,
    sha256: row.sha256,
    fileName: row.file_name,
    received: row.received,
    duplicate: false,
    by: row.person_id,
    state: 'stored',
    failure: null,
  }));
}
