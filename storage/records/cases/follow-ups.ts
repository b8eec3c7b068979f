import { sql, type Kysely } from 'kysely';
import type { FollowUpPassages } from './follow-ups-port.ts';
import type { Tables } from '../tables.ts';

export function followUpsOn(db: Kysely<Tables>): FollowUpPassages {
  return {
    async candidates(caseId) {
      const rows = await db
        .selectFrom('overview_passages')
        .select(['sha256', 'passage'])
        .where('case_id', '=', caseId)
        .where('status', '<>', 'repeated')
        .where((row) => row.or([row('heading', '=', 'next_steps'), sql<boolean>`passage::text like '%"type":"deadline"%'`]))
        .orderBy('sha256')
        .orderBy('ordinal')
        .execute();
      const byDocument = Map.groupBy(rows, ({ sha256 }) => sha256);
      return new Map([...byDocument].map(([sha256, found]) => [sha256, found.map(({ passage }) => passage)]));
    },
  };
}
