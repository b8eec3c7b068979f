import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { Person } from '../../../domain/people.ts';
import { namedSo } from '../search/search-conditions.ts';
import type { Accesses, ClosedAsked } from './accesses-port.ts';
import { closedUntilReason } from './readable-by.ts';
import type { Tables } from '../tables.ts';

/** More than anybody reads through; a name or reference narrows it. */
const MOST_FOUND = 20;

/** Reasons are rows that are only ever added: a second one stands beside the first. */
export function accessesOn(db: Kysely<Tables>): Accesses {
  const closed = (person: Person, today: string) => db.selectFrom('cases').where(closedUntilReason(person, today));
  return {
    async state({ caseId, id, person, reason, words, at, until }) {
      await db
        .insertInto('case_accesses')
        .values({ case_id: caseId, access_id: id, person_id: person, reason, words, given_at: at, until })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async holding(caseId, person, today) {
      const row = await db
        .selectFrom('case_accesses')
        .selectAll()
        .where('case_id', '=', caseId)
        .where('person_id', '=', person)
        .where('until', '>=', today)
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { access_id: id, reason, words, given_at: at, until } = row;
      return { caseId, id, person, reason, words, at, until };
    },
    async closedTo(person, today, asked) {
      const rows = await meant(closed(person, today), asked)
        .leftJoin('people', 'people.person_id', 'cases.caseworker_id')
        .select(['cases.case_id', 'cases.reference', 'cases.citizen_name', 'people.name as caseworker'])
        .orderBy('cases.citizen_name')
        .orderBy('cases.reference')
        .orderBy('cases.case_id')
        .execute();
      return rows.map((row) => ({
        id: row.case_id,
        reference: row.reference,
        citizenName: row.citizen_name,
        caseworker: row.caseworker,
      }));
    },
    async countClosedTo(person, today) {
      const { cases } = await closed(person, today)
        .select(({ fn }) => fn.countAll<number>().as('cases'))
        .executeTakeFirstOrThrow();
      return cases;
    },
  };
}

type Closed = SelectQueryBuilder<Tables, 'cases', unknown>;

function meant(closed: Closed, asked: ClosedAsked | undefined): Closed {
  if (asked === undefined) return closed;
  if ('id' in asked) return closed.where('cases.case_id', '=', asked.id);
  const fits = 'cpr' in asked ? sql<boolean>`regexp_replace(citizen_cpr, '\\D', '', 'g') = ${asked.cpr}` : namedSo(asked.words);
  return closed.where(fits).limit(MOST_FOUND);
}
