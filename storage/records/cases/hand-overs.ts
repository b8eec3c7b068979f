import type { Kysely } from 'kysely';
import type { Cases } from '../records.ts';
import type { Tables } from '../tables.ts';

/** Who had a case before whom. */
export function handOversOn(db: Kysely<Tables>): Pick<Cases, 'handOver' | 'handedOver'> {
  return {
    handOver: (caseId, { id, to, date }) =>
      db.transaction().execute(async (work) => {
        const row = await work.selectFrom('cases').select('caseworker_id').where('case_id', '=', caseId).forUpdate().executeTakeFirst();
        if (row === undefined || row.caseworker_id === to) return; // asked twice: the predecessor stays the one before
        const { numInsertedOrUpdatedRows } = await work
          .insertInto('handovers')
          .values({ case_id: caseId, handover_id: id, from_person: row.caseworker_id, to_person: to, date })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows === 1n)
          await work.updateTable('cases').set({ caseworker_id: to }).where('case_id', '=', caseId).execute();
      }),
    async handedOver(caseId) {
      const row = await db
        .selectFrom('handovers')
        .selectAll()
        .where('case_id', '=', caseId)
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : { id: row.handover_id, from: row.from_person, to: row.to_person, date: row.date };
    },
  };
}
