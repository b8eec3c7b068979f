import type { Kysely, Selectable, Updateable } from 'kysely';
import { Failure } from '../../../domain/failure.ts';
import type { Meetings, MeetingVersion, RecordedMeeting } from './meetings-port.ts';
import type { Tables } from '../tables.ts';

function toMeeting(row: Selectable<Tables['meetings']>): RecordedMeeting {
  const { meeting_id: id, case_id: caseId, kind, date, title, version, made_by: by, made_at: at } = row;
  return { id, caseId, kind, date, title, version, by, at, isRemoved: row.removed_at !== null };
}

/** Meetings and decisions of a case, in the order of their days. */
export function meetingsOn(db: Kysely<Tables>): Meetings {
  const update = async ({ caseId, id, version }: MeetingVersion, change: Updateable<Tables['meetings']>): Promise<void> => {
    const { numUpdatedRows } = await db
      .updateTable('meetings')
      .set({ ...change, version: version + 1 })
      .where('case_id', '=', caseId)
      .where('meeting_id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Failure('request.changed-meanwhile', { version });
  };
  return {
    async add({ id, caseId, kind, date, title, by = null, at = null }) {
      await db
        .insertInto('meetings')
        .values({ case_id: caseId, meeting_id: id, kind, date, title, made_by: by, made_at: at })
        .onConflict((conflict) => conflict.columns(['case_id', 'meeting_id']).doUpdateSet({ kind, date, title }))
        .execute();
    },
    async list(caseId) {
      const rows = await db
        .selectFrom('meetings')
        .selectAll()
        .where('case_id', '=', caseId)
        .where('removed_at', 'is', null)
        .orderBy('date')
        .orderBy('meeting_id')
        .execute();
      return rows.map(toMeeting);
    },
    async find(caseId, id) {
      const row = await db.selectFrom('meetings').selectAll().where('case_id', '=', caseId).where('meeting_id', '=', id).executeTakeFirst();
      return row === undefined ? null : toMeeting(row);
    },
    change: (of, { kind, date, title }) => update(of, { kind, date, title }),
    remove: (of, removed) => update(of, { removed_by: removed?.by ?? null, removed_at: removed?.at ?? null }),
  };
}
