import { sql, type Kysely } from 'kysely';
import type { PassageId } from '../../domain/ids.ts';
import type { PassageReadings } from './passage-readings-port.ts';
import type { Tables } from './tables.ts';

/** Of label and words together: a field's "4" says another thing under another label. */
const digest = sql`encode(sha256(convert_to(coalesce(p.passage->>'label', '') || e'\n' || (p.passage->>'text'), 'UTF8')), 'hex')`;

/** Which single passages of a case a person has read. */
export function passageReadingsOn(db: Kysely<Tables>): PassageReadings {
  return {
    async mark(person, caseId, passages) {
      await sql`insert into passage_readings (person_id, case_id, sha256, passage_id, words_digest)
        select ${person}, p.case_id, p.sha256, p.passage_id, ${digest} from overview_passages p
        where p.case_id = ${caseId} and p.passage_id = any(${passages}::text[])
        on conflict (person_id, case_id, passage_id) do update set sha256 = excluded.sha256, words_digest = excluded.words_digest`.execute(
        db,
      );
    },
    async unmark(person, caseId, passages) {
      await sql`delete from passage_readings
        where person_id = ${person} and case_id = ${caseId} and passage_id = any(${passages}::text[])`.execute(db);
    },
    async seen(person, caseId) {
      const { rows } = await sql<{ id: PassageId }>`select r.passage_id as id from passage_readings r
        join overview_passages p on p.case_id = r.case_id and p.passage_id = r.passage_id
        where r.person_id = ${person} and r.case_id = ${caseId} and r.words_digest = ${digest}
        order by r.passage_id`.execute(db);
      return rows.map(({ id }) => id);
    },
  };
}
