import { randomUUID } from 'node:crypto';
import type { Kysely, NotNull, Selectable } from 'kysely';
import { Failure } from '../../domain/failure.ts';
import { classifiedOn } from './classified.ts';
import { receiptsOn } from './receipts.ts';
import type { DocumentRow, Documents, NewDocument } from './records.ts';
import { noDocuments } from './summaries.ts';
import type { Tables } from './tables.ts';

/** SQLSTATE of a row whose parent row is not there. */
const FOREIGN_KEY = '23503';

type Row = Selectable<Tables['documents']> & { readonly receipts: number };

function toDocument(row: Row): DocumentRow {
  return {
    caseId: row.case_id,
    sha256: row.sha256,
    fileName: row.file_name,
    bytes: row.bytes,
    objectKey: row.object_key,
    parent: row.parent,
    received: row.received,
    state: row.state,
    failure: row.failure_step === null || row.failure_code === null ? null : { step: row.failure_step, code: row.failure_code },
    ocr: row.ocr_done === null || row.ocr_total === null ? null : { done: row.ocr_done, total: row.ocr_total },
    head: row.head,
    mediaType: row.media_type,
    receipts: row.receipts,
  };
}

/** Documents of cases: their way through the steps, and what was read out of them. */
export function documentsOn(db: Kysely<Tables>): Documents {
  const rows = () =>
    db
      .selectFrom('documents')
      .selectAll('documents')
      .select((row) =>
        row
          .selectFrom('receipts')
          .select((receipt) => receipt.fn.countAll<number>().as('count'))
          .whereRef('receipts.case_id', '=', 'documents.case_id')
          .whereRef('receipts.sha256', '=', 'documents.sha256')
          .$asScalar()
          .$notNull()
          .as('receipts'),
      );
  return {
    receive: (document) => receive(db, document),
    async find(caseId, sha256) {
      const row = await rows().where('case_id', '=', caseId).where('sha256', '=', sha256).executeTakeFirst();
      return row === undefined ? null : toDocument(row);
    },
    async list(caseId) {
      return (await rows().where('case_id', '=', caseId).orderBy('received').orderBy('sha256').execute()).map(toDocument);
    },
    async failed(caseId) {
      const failed = rows().where('state', '=', 'failed').orderBy('received', 'desc').orderBy('case_id').orderBy('sha256');
      return (await (caseId === undefined ? failed : failed.where('case_id', '=', caseId)).execute()).map(toDocument);
    },
    ...progressOn(db),
    ...classifiedOn(db),
    ...receiptsOn(db),
  };
}

async function receive(db: Kysely<Tables>, document: NewDocument): ReturnType<Documents['receive']> {
  const { caseId, sha256, fileName, parent, received } = document;
  const receipt = document.receipt ?? (parent === null ? randomUUID() : `${parent}/${fileName}`);
  try {
    return await db.transaction().execute(async (work) => {
      await work
        .insertInto('documents')
        .values({
          case_id: caseId,
          sha256,
          file_name: fileName,
          media_type: document.mediaType ?? null,
          bytes: document.bytes,
          object_key: document.objectKey,
          parent,
          received,
          first_receipt: receipt,
          state: 'stored',
          failure_step: null,
          failure_code: null,
          ocr_done: null,
          ocr_total: null,
          head: null,
          classify_version: null,
          classify_digest: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await work
        .insertInto('receipts')
        .values({ case_id: caseId, sha256, receipt_id: receipt, file_name: fileName, received, person_id: document.by ?? null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const first = await work
        .selectFrom('documents')
        .select('first_receipt')
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .executeTakeFirstOrThrow();
      return { duplicate: first.first_receipt !== receipt };
    });
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === FOREIGN_KEY)
      throw new Failure('case.unknown', {}, { cause: thrown });
    throw thrown;
  }
}

function progressOn(
  db: Kysely<Tables>,
): Pick<Documents, 'setState' | 'setOcrProgress' | 'fail' | 'unfinished' | 'countByState' | 'countByFailure'> {
  return {
    async setState(caseId, sha256, state) {
      await db
        .updateTable('documents')
        .set({ state, failure_step: null, failure_code: null })
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .execute();
    },
    async setOcrProgress(caseId, sha256, done, total) {
      await db
        .updateTable('documents')
        .set({ ocr_done: done, ocr_total: total })
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .execute();
    },
    async fail(caseId, sha256, step, code) {
      const failed = { state: 'failed', failure_step: step, failure_code: code } as const;
      await db.updateTable('documents').set(failed).where('case_id', '=', caseId).where('sha256', '=', sha256).execute();
    },
    async unfinished() {
      const rows = await db
        .selectFrom('documents')
        .select(['case_id', 'sha256', 'state'])
        .where('state', 'in', ['stored', 'needs-ocr', 'parsed'])
        .orderBy('received')
        .orderBy('case_id')
        .orderBy('sha256')
        .execute();
      return rows.map((row) => ({ caseId: row.case_id, sha256: row.sha256, state: row.state }));
    },
    async countByState() {
      const counts = noDocuments();
      const rows = await db
        .selectFrom('documents')
        .select((row) => ['state', row.fn.countAll<number>().as('documents')])
        .groupBy('state')
        .execute();
      for (const row of rows) counts[row.state] = row.documents;
      return counts;
    },
    async countByFailure() {
      const rows = await db
        .selectFrom('documents')
        .select((row) => ['failure_code', row.fn.countAll<number>().as('documents')])
        .where('failure_code', 'is not', null)
        .groupBy('failure_code')
        .orderBy('failure_code')
        .$narrowType<{ failure_code: NotNull }>()
        .execute();
      return Object.fromEntries(rows.map((row) => [row.failure_code, row.documents]));
    },
  };
}
