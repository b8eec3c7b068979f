import { sql, type Kysely } from 'kysely';
import type { CaseId, PersonId } from '../../../domain/ids.ts';
import type { Readings } from '../records.ts';
import type { Tables } from '../tables.ts';

/** Which documents of a case a person has read. Documents that the case does not hold are left out: an old page may name one. */
export function readingsOn(db: Kysely<Tables>): Readings {
  return {
    async mark(person, caseId, { documents, on }) {
      if (documents.length === 0) return;
      await db
        .insertInto('readings')
        .columns(['person_id', 'case_id', 'sha256', 'read_on'])
        .expression((from) =>
          from
            .selectFrom('documents')
            .select((row) => [row.val(person).as('person_id'), 'case_id', 'sha256', sql<string>`${on}::date`.as('read_on')])
            .where('case_id', '=', caseId)
            .where('sha256', 'in', [...documents]),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async unmark(person, caseId, documents) {
      if (documents.length === 0) return;
      await db
        .deleteFrom('readings')
        .where('person_id', '=', person)
        .where('case_id', '=', caseId)
        .where('sha256', 'in', [...documents])
        .execute();
    },
    async seen(person, caseId) {
      const rows = await db
        .selectFrom('readings')
        .select('sha256')
        .where('person_id', '=', person)
        .where('case_id', '=', caseId)
        .orderBy('sha256')
        .execute();
      return rows.map((row) => row.sha256);
    },
    unseen: (person, ids) => unseen(db, person, ids),
  };
}

async function unseen(db: Kysely<Tables>, person: PersonId, ids: readonly CaseId[]): ReturnType<Readings['unseen']> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('documents')
    .select((row) => ['case_id', row.fn.countAll<number>().as('documents')])
    .where('case_id', 'in', [...ids])
    .where('state', '=', 'in-overview')
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('readings')
            .whereRef('readings.case_id', '=', 'documents.case_id')
            .whereRef('readings.sha256', '=', 'documents.sha256')
            .where('person_id', '=', person),
        ),
      ),
    )
    .groupBy('case_id')
    .execute();
  return new Map(rows.map((row) => [row.case_id, row.documents]));
}
