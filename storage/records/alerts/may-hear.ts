import { sql, type RawBuilder } from 'kysely';

/**
 * Who of the unit may hear of the case `c` on a day: as `readableBy`, for many people at once. A caseworker hears of a colleague's case while her
 * reason for opening it holds.
 *
 * @param people what the statement calls the table of people
 */
export function mayHear(people: 'p' | 'people', now: Date): RawBuilder<boolean> {
  const person = sql.ref(`${people}.person_id`);
  return sql`(c.caseworker_id = ${person} or (c.unit_id = ${sql.ref(`${people}.unit_id`)} and (${sql.ref(`${people}.role`)} = 'team_leader'
    or exists (select from case_accesses x where x.case_id = c.case_id and x.person_id = ${person}
      and x.until >= (${now}::timestamptz at time zone 'Europe/Copenhagen')::date))))`;
}
