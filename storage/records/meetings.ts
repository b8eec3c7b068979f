import type { Kysely } from 'kysely';
import type { Meetings } from './records.ts';
import type { Tables } from './tables.ts';

/** Meetings and decisions of a case, in the order of their days. */
export function meetingsOn(db: Kysely<Tables>): Meetings {
  return {
    async add({ id, caseId, kind, date, title }) {
      await db
        .insertInto('meetings')
        .values({ case_id: caseId, meeting_id: id, kind, date, title })
        .onConflict((conflict) => conflict.columns(['case_id', 'meeting_id']).doUpdateSet({ kind, date, title }))
        .execute();
    },
    async list(caseId) {
      const rows = await db
        .selectFrom('meetings')
        .selectAll()
        .where('case_id', '=', caseId)
        .orderBy('date')
        .orderBy('meeting_id')
        .execute();
      return rows.map((row) => ({ id: row.meeting_id, caseId: row.case_id, kind: row.kind, date: row.date, title: row.title }));
    },
  };
}
