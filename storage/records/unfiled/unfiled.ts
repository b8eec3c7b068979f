import { sql, type Kysely, type SqlBool } from 'kysely';
import { casesLikeOn } from '../cases/cases-like.ts';
import { takeOut } from '../documents/take-out.ts';
import type { Tables } from '../tables.ts';
import type { NewReceipt, ReceiptRead, Unfiled } from './unfiled-port.ts';
import { toUnfiled } from './unfiled-row.ts';

/** Stored files without a case: what waits, what was decided, what is left to do. */
export function unfiledOn(db: Kysely<Tables>): Unfiled {
  const insert = (receipt: NewReceipt, read: ReceiptRead | null): Promise<boolean> => addReceipt(db, receipt, read);
  return {
    add: (receipt) => insert(receipt, null),
    hold: insert,
    ...listsOn(db),
    ...changesOn(db),
    ...decisionsOn(db),
    ...casesLikeOn(db),
    takeOut: (caseId, sha256) => takeOut(db, caseId, sha256),
  };
}

async function addReceipt(db: Kysely<Tables>, receipt: NewReceipt, read: ReceiptRead | null): Promise<boolean> {
  await db
    .insertInto('units')
    .values({ unit_id: receipt.unit, name: receipt.unit })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('unfiled_receipts')
    .values({
      receipt_id: receipt.id,
      unit_id: receipt.unit,
      inbox_id: receipt.inbox,
      from_case: receipt.fromCase,
      sha256: receipt.sha256,
      file_name: receipt.fileName,
      media_type: receipt.mediaType,
      bytes: receipt.bytes,
      object_key: receipt.objectKey,
      received: receipt.received,
      sender: receipt.sender,
      stated_reference: receipt.statedReference,
      person_id: receipt.by,
      ...(read === null ? { state: 'stored' as const } : { state: 'waiting' as const, ...columnsOf(read) }),
    })
    .onConflict((conflict) =>
      read === null
        ? conflict.doNothing()
        : conflict
            .column('receipt_id')
            .doUpdateSet({ state: 'waiting', has_object: true, filed_case: null, filed_by: null })
            .where('unfiled_receipts.state', 'in', ['filed', 'discarded']),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

function columnsOf({ why, failure, says, readAs }: ReceiptRead) {
  return {
    why,
    failure_code: failure,
    says: says === null ? null : JSON.stringify(says),
    read_as: readAs === null ? null : JSON.stringify(readAs),
  };
}

type Lists =
  | 'find'
  | 'ofCitizen'
  | 'waiting'
  | 'discarded'
  | 'countWaiting'
  | 'heldOutOf'
  | 'verdict'
  | 'unfinished'
  | 'withLeftObject'
  | 'countByState';

function listsOn(db: Kysely<Tables>): Pick<Unfiled, Lists> {
  const rows = () => db.selectFrom('unfiled_receipts').selectAll();
  const ofUnit = (unit: NewReceipt['unit']) => rows().where('unit_id', '=', unit);
  return {
    async find(id) {
      const row = await rows().where('receipt_id', '=', id).executeTakeFirst();
      return row === undefined ? null : toUnfiled(row);
    },
    async waiting(unit) {
      const waiting = ofUnit(unit).where('state', '=', 'waiting').orderBy('received', 'desc').orderBy('position', 'desc');
      return (await waiting.execute()).map(toUnfiled);
    },
    async discarded(unit, atMost) {
      const discarded = await ofUnit(unit).where('state', '=', 'discarded').orderBy('discarded_at', 'desc').limit(atMost).execute();
      return discarded.map((row) => ({ ...toUnfiled(row), reason: row.discard_reason ?? '', at: row.discarded_at ?? new Date(0) }));
    },
    async countWaiting(unit) {
      const { count } = await db
        .selectFrom('unfiled_receipts')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('unit_id', '=', unit)
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow();
      return count;
    },
    async heldOutOf(caseId) {
      const held = rows().where('from_case', '=', caseId).where('state', '=', 'waiting').orderBy('position');
      return (await held.execute()).map(toUnfiled);
    },
    async ofCitizen(cpr, unit) {
      const alone = sql<SqlBool>`(says::jsonb -> 'cprs') = ${JSON.stringify([cpr.replaceAll(/\D/gu, '')])}::jsonb`;
      const found = rows().where(alone).where('state', 'not in', ['filing', 'filed']).orderBy('position');
      return (await found.$if(unit !== null, (query) => query.where('unit_id', '=', unit)).execute()).map(toUnfiled);
    },
    async verdict(caseId, sha256) {
      const found = await rows()
        .where('sha256', '=', sha256)
        .where((row) => row.or([row('from_case', '=', caseId), row('filed_case', '=', caseId)]))
        .execute();
      if (found.some((row) => row.filed_case === caseId && row.filed_by !== null)) return 'let-in';
      return found.some((row) => row.from_case === caseId && row.state === 'waiting') ? 'held' : null;
    },
    async unfinished() {
      return (await rows().where('state', 'in', ['stored', 'needs-ocr', 'filing']).orderBy('position').execute()).map(toUnfiled);
    },
    async withLeftObject() {
      return (await rows().where('state', '=', 'filed').where('has_object', '=', true).execute()).map(toUnfiled);
    },
    async countByState() {
      const counts = await db
        .selectFrom('unfiled_receipts')
        .select((row) => ['state', row.fn.countAll<number>().as('receipts')])
        .groupBy('state')
        .execute();
      return Object.fromEntries(counts.map((row) => [row.state, row.receipts]));
    },
  };
}

function changesOn(db: Kysely<Tables>): Pick<Unfiled, 'needsOcr' | 'wait' | 'filed' | 'objectRemoved'> {
  const change = () => db.updateTable('unfiled_receipts');
  return {
    async needsOcr(id) {
      await change().set({ state: 'needs-ocr' }).where('receipt_id', '=', id).where('state', '=', 'stored').execute();
    },
    async wait(id, read) {
      const waiting = { state: 'waiting', ...columnsOf(read) } as const;
      await change().set(waiting).where('receipt_id', '=', id).where('state', 'in', ['stored', 'needs-ocr', 'waiting']).execute();
    },
    async filed(id) {
      await change().set({ state: 'filed' }).where('receipt_id', '=', id).where('state', '=', 'filing').execute();
    },
    async objectRemoved(id) {
      await change().set({ has_object: false }).where('receipt_id', '=', id).execute();
    },
  };
}

function decisionsOn(db: Kysely<Tables>): Pick<Unfiled, 'decide' | 'discard' | 'restore'> {
  return {
    async decide(id, { caseId, by }) {
      const { numAffectedRows } = await sql`
        update unfiled_receipts set
          state = case when state in ('filing', 'filed') then state else 'filing' end, filed_case = ${caseId},
          filed_by = case when state in ('filing', 'filed') then filed_by else ${by} end
        where receipt_id = ${id}
          and (state in ('stored', 'needs-ocr', 'waiting') or (state in ('filing', 'filed') and filed_case = ${caseId}))`.execute(db);
      return numAffectedRows === 1n;
    },
    async discard(id, { by, at, reason }) {
      const { numUpdatedRows } = await db
        .updateTable('unfiled_receipts')
        .set({ state: 'discarded', discarded_by: by, discarded_at: at, discard_reason: reason })
        .where('receipt_id', '=', id)
        .where('state', 'in', ['stored', 'needs-ocr', 'waiting'])
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async restore(id) {
      // one that was discarded unread is read now
      const { numAffectedRows } = await sql`
        update unfiled_receipts set state = case when why is null then 'stored' else 'waiting' end,
          discarded_by = null, discarded_at = null, discard_reason = null
        where receipt_id = ${id} and state = 'discarded'`.execute(db);
      return numAffectedRows === 1n;
    },
  };
}
