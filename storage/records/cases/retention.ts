import { sql, type Kysely, type SqlBool, type Transaction } from 'kysely';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId } from '../../../domain/ids.ts';
import type { RetentionFacts } from '../../../domain/retention.ts';
import type { Retention } from './retention-port.ts';
import { readingKeyOf } from '../../reading-key.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** The day after which a closed case of a kind with a rule is due. */
const goesOn = sql<string | null>`(cases.closed_on + make_interval(months => retention_rules.months))::date`;

/** Retention, legal holds, and the rows of a case that goes. */
export function retentionOn(db: Db): Retention {
  return {
    facts: (caseId) => factsOf(db, caseId),
    async close(caseId, { kind, closedOn }) {
      await changed(db.updateTable('cases').set({ kind, closed_on: closedOn }).where('case_id', '=', caseId).executeTakeFirst());
    },
    async hold(caseId, hold) {
      const row = { hold_by: hold?.by ?? null, hold_at: hold?.at ?? null, hold_reason: hold?.reason ?? null };
      await changed(db.updateTable('cases').set(row).where('case_id', '=', caseId).where('deleting_at', 'is', null).executeTakeFirst());
    },
    rules: () => db.selectFrom('retention_rules').selectAll().orderBy('kind').execute(),
    async saveRule({ kind, months, archive }) {
      await db
        .insertInto('retention_rules')
        .values({ kind, months, archive })
        .onConflict((conflict) => conflict.column('kind').doUpdateSet({ months, archive }))
        .execute();
    },
    async removeRule(kind) {
      await db.deleteFrom('retention_rules').where('kind', '=', kind).execute();
    },
    async due(today, atMost) {
      const rows = await db
        .selectFrom('cases')
        .innerJoin('retention_rules', 'retention_rules.kind', 'cases.kind')
        .select(['case_id', 'archive'])
        .where('hold_at', 'is', null)
        .where('deleting_at', 'is', null)
        .where(goesOn, '<', today)
        .orderBy('case_id')
        .limit(atMost)
        .execute();
      return rows.map((row) => ({ caseId: row.case_id, archive: row.archive }));
    },
    async casesOf(cpr) {
      const rows = await db
        .selectFrom('cases')
        .select('case_id')
        .where(sql`regexp_replace(citizen_cpr, '[^0-9]', '', 'g')`, '=', cpr.replace(/\D/gu, ''))
        .where('deleting_at', 'is', null)
        .orderBy('case_id')
        .execute();
      return rows.map((row) => row.case_id);
    },
    ...goingOn(db),
  };
}

async function changed(update: Promise<{ readonly numUpdatedRows: bigint }>): Promise<void> {
  if ((await update).numUpdatedRows !== 1n) throw new Failure('case.unknown');
}

async function factsOf(db: Db, caseId: CaseId): Promise<RetentionFacts> {
  const row = await db
    .selectFrom('cases')
    .leftJoin('retention_rules', 'retention_rules.kind', 'cases.kind')
    .select(['cases.kind', 'closed_on', 'hold_by', 'hold_at', 'hold_reason', goesOn.as('goes_on')])
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (row === undefined) throw new Failure('case.unknown');
  const { hold_by: by, hold_at: at, hold_reason: reason } = row;
  const hold = by === null || at === null ? null : { by, at, reason: reason ?? '' };
  return { kind: row.kind, closedOn: row.closed_on, hold, goesOn: hold === null ? row.goes_on : null };
}

function goingOn(db: Db): Pick<Retention, 'begin' | 'going' | 'looseObjects' | 'removeRows' | 'gone'> {
  return {
    async begin(caseId, at) {
      const row = await db.selectFrom('cases').select(['hold_at', 'deleting_at']).where('case_id', '=', caseId).executeTakeFirst();
      if (row === undefined) throw new Failure('case.unknown');
      if (row.deleting_at !== null) return;
      // the condition again: a hold that comes between the two wins
      const { numUpdatedRows } = await db
        .updateTable('cases')
        .set({ deleting_at: at })
        .where('case_id', '=', caseId)
        .where('hold_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new Failure('case.held');
    },
    async going() {
      const rows = await db.selectFrom('cases').select('case_id').where('deleting_at', 'is not', null).orderBy('case_id').execute();
      return rows.map((row) => row.case_id);
    },
    async looseObjects(caseId) {
      const rows = await db.selectFrom('unfiled_receipts').select('object_key').where(goesWith(caseId)).execute();
      return rows.flatMap((row) => [row.object_key, readingKeyOf(row.object_key)]);
    },
    removeRows: (caseId, objectPrefix, at) =>
      db.transaction().execute(async (transaction) => {
        await removeReceipts(transaction, caseId);
        await transaction
          .insertInto('deleted_cases')
          .values({ object_prefix: objectPrefix, deleted_at: at })
          .onConflict((conflict) => conflict.column('object_prefix').doUpdateSet({ deleted_at: at }))
          .execute();
        await removeLooseAnswers(transaction);
        await transaction.deleteFrom('cases').where('case_id', '=', caseId).execute(); // and, by their keys, everything that names it
      }),
    async gone(after) {
      const rows = await db.selectFrom('deleted_cases').select('object_prefix').where('deleted_at', '>', after).execute();
      return rows.map((row) => row.object_prefix);
    },
  };
}

/**
 * Answers that are kept for a day against being given twice, of requests whose address names no case: what they tell may be about any, such as
 * a running report that was sent. Those that name a case go with it by their key.
 */
async function removeLooseAnswers(db: Transaction<Tables>): Promise<void> {
  await db.deleteFrom('kept_answers').where('case_id', 'is', null).where('body', 'is not', null).execute();
}

/** Filed to the case, or held out of it and discarded. */
const goesWith = (caseId: CaseId) => sql<SqlBool>`(filed_case = ${caseId} or (from_case = ${caseId} and state = 'discarded'))`;

/**
 * A receipt that was filed holds the file's name and what it was read as; its case's key alone would be emptied. One that was held out of the
 * case is another citizen's paper: it waits on, or stays with the case that it was filed to, and no longer says where it came from.
 */
async function removeReceipts(db: Transaction<Tables>, caseId: CaseId): Promise<void> {
  await db.deleteFrom('unfiled_receipts').where(goesWith(caseId)).execute();
  await db.updateTable('unfiled_receipts').set({ from_case: null }).where('from_case', '=', caseId).execute();
}
