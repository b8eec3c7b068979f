import type { Kysely, NotNull, Selectable } from 'kysely';
import { readingKeyOf } from '../../reading-key.ts';
import { classifiedOn } from './classified.ts';
import { dropUnfinished } from './parsings.ts';
import { receiptsOn } from './receipts.ts';
import { receive } from './receive.ts';
import type { DocumentRow, Documents, DocumentState } from '../records.ts';
import { noDocuments } from '../cases/summaries.ts';
import type { Tables } from '../tables.ts';

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
    readingKey: row.reading_key ?? readingKeyOf(row.object_key),
    shownReadingKey: row.shown_reading_key ?? readingKeyOf(row.object_key),
    renewal: row.renewal_id,
    renewalFailure: row.renewal_code,
    nextReadingKey: row.renewal_reading_key,
    parser: row.parser,
    scan: row.scan ?? (row.state === 'stored' ? null : 'unscanned'), // read before there was a scanner
    waiting: row.waiting_code,
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
    async hasIn(caseId, states) {
      const found = await db
        .selectFrom('documents')
        .select('sha256')
        .where('case_id', '=', caseId)
        .where('state', 'in', [...states])
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    },
    ...progressOn(db),
    ...countsOn(db),
    ...classifiedOn(db),
    ...receiptsOn(db),
  };
}

function progressOn(db: Kysely<Tables>): Pick<Documents, 'setState' | 'setOcrProgress' | 'fail' | 'unfinished'> {
  return {
    async setState(caseId, sha256, state) {
      await db
        .updateTable('documents')
        .set({ state, failure_step: null, failure_code: null, failed_at: null, waiting_code: null })
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
      const none = { renewal_id: null, waiting_code: null };
      const failed = { state: 'failed', failure_step: step, failure_code: code, failed_at: new Date(), ...none } as const;
      await db.transaction().execute(async (work) => {
        const { numUpdatedRows } = await work
          .updateTable('documents')
          .set(failed)
          .where('case_id', '=', caseId)
          .where('sha256', '=', sha256)
          .where('state', 'in', waitingFor(step))
          .executeTakeFirst();
        if (numUpdatedRows > 0n) await dropUnfinished(work, caseId, sha256);
      });
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
  };
}

const stateBefore: Readonly<Record<string, DocumentState>> = { parse: 'stored', ocr: 'needs-ocr', classify: 'parsed' };

/** A worker that was frozen and comes back late must not fail a document that another one has brought on meanwhile. */
function waitingFor(step: string): readonly DocumentState[] {
  const state = stateBefore[step];
  return state === undefined ? Object.values(stateBefore) : [state];
}

function countsOn(db: Kysely<Tables>): Pick<Documents, 'countByState' | 'countByFailure'> {
  return {
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
