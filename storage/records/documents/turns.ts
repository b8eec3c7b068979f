import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Turns, WaitingState } from './turns-port.ts';

/** Behind so many the order is that of arrival: counting further costs each upload more than it orders. */
const COUNTED = 1_000;

/** With what waits for an earlier step: it comes this way too. A scan goes its own way, in minutes. */
const onTheWay: Readonly<Record<WaitingState, readonly WaitingState[]>> = {
  stored: ['stored'],
  'needs-ocr': ['needs-ocr'],
  parsed: ['stored', 'parsed'],
  classified: ['stored', 'parsed', 'classified'],
};

export function turnsOn(db: Kysely<Tables>): Turns {
  return {
    async before(state, { caseId, sha256 = null }) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from (
          select from documents
          where state in (${sql.join(onTheWay[state])}) and sender = (
            select sender from documents
            where case_id = ${caseId} and (sha256 = ${sha256} or (${sha256}::text is null and state = ${state}))
            limit 1)
          limit ${COUNTED + 1}) as waiting`.execute(db);
      return Math.max(0, (rows[0]?.count ?? 0) - 1);
    },
  };
}
