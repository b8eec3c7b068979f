import { sql, type Kysely } from 'kysely';
import type { CaseId, PassageId, PersonId } from '../../../domain/ids.ts';
import type { PassageReadings } from './passage-readings-port.ts';
import type { Tables } from '../tables.ts';

/** Of label and words together: a field's "4" says another thing under another label. */
const digest = sql`encode(sha256(convert_to(coalesce(p.passage->>'label', '') || e'\n' || (p.passage->>'text'), 'UTF8')), 'hex')`;

/**
 * The marks of a person that stand, each with the passage it stands at now: that of its id while this says what was read, or else the ones
 * of the same document that do, because a document read anew gives its words other ids.
 */
const standing = (person: PersonId, caseId: CaseId) => sql`with marks as (
    select r.*, exists (select from overview_passages p
      where p.case_id = r.case_id and p.passage_id = r.passage_id and r.words_digest = ${digest}) as stayed
    from passage_readings r where r.person_id = ${person} and r.case_id = ${caseId}
  ), standing as (
    select passage_id as mark, passage_id as at from marks where stayed
    union all
    select m.passage_id, p.passage_id from marks m
    join overview_passages p on p.case_id = m.case_id and p.sha256 = m.sha256 and m.words_digest = ${digest} where not m.stayed
  )`;

/** Which single passages of a case a person has read. */
export function passageReadingsOn(db: Kysely<Tables>): PassageReadings {
  return {
    async mark(person, caseId, passages) {
      // marks that moved are written where they stand: an id they left may be marked now, and its row holds one digest
      await sql`${standing(person, caseId)} insert into passage_readings (person_id, case_id, sha256, passage_id, words_digest)
        select ${person}, p.case_id, p.sha256, p.passage_id, ${digest} from overview_passages p where p.case_id = ${caseId}
        and (p.passage_id = any(${passages}::text[]) or p.passage_id in (select at from standing where at <> mark))
        on conflict (person_id, case_id, passage_id) do update set sha256 = excluded.sha256, words_digest = excluded.words_digest`.execute(
        db,
      );
    },
    async unmark(person, caseId, passages) {
      await sql`${standing(person, caseId)} delete from passage_readings where person_id = ${person} and case_id = ${caseId}
        and passage_id in (select mark from standing where at = any(${passages}::text[]))`.execute(db);
    },
    async seen(person, caseId) {
      const { rows } = await sql<{ id: PassageId }>`${standing(person, caseId)}
        select distinct at as id from standing order by at`.execute(db);
      return rows.map(({ id }) => id);
    },
  };
}
