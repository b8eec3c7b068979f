import type { Kysely } from 'kysely';
import type { Claim, KeptAnswers } from './kept-answers-port.ts';
import type { Tables } from '../tables.ts';

/** One row per key, taken by whoever comes first: the primary key decides between two processes. */
export function keptAnswersOn(db: Kysely<Tables>): KeptAnswers {
  return {
    async claim({ person, key }, { asked, caseId, now, until }): Promise<Claim> {
      await db.deleteFrom('kept_answers').where('expires_at', '<=', now).execute();
      const { numInsertedOrUpdatedRows: claimed } = await db
        .insertInto('kept_answers')
        .values({ person_id: person, key, case_id: caseId, asked, expires_at: until, status: null, body: null })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (claimed === 1n) return { state: 'claimed' };
      const row = await db
        .selectFrom('kept_answers')
        .select(['asked', 'status', 'body'])
        .where('person_id', '=', person)
        .where('key', '=', key)
        .executeTakeFirst();
      if (row !== undefined && row.asked !== asked) return { state: 'other-request' };
      if (row === undefined || row.status === null || row.body === null) return { state: 'running' };
      return { state: 'kept', status: row.status, body: row.body };
    },
    async keep({ person, key }, { status, body, until }) {
      await db
        .updateTable('kept_answers')
        .set({ status, body, expires_at: until })
        .where('person_id', '=', person)
        .where('key', '=', key)
        .execute();
    },
    async release({ person, key }) {
      await db.deleteFrom('kept_answers').where('person_id', '=', person).where('key', '=', key).execute();
    },
  };
}
