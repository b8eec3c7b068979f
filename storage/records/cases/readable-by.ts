import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Person } from '../../../domain/people.ts';
import type { Tables } from '../tables.ts';

type Rows = ExpressionBuilder<Tables, 'cases'>;
type Condition = (rows: Rows) => Expression<SqlBool>;

/** `domain/may.ts` as a filter, so that a list never loads what its reader may not see; tests/rules hold the two together. */
export function readableBy(person: Person, today: string): Condition {
  return (rows) => rows.and([rows('cases.deleting_at', 'is', null), readable(rows, person, today)]);
}

/** `needsReason` as a filter: cases of colleagues that open when the person says why. */
export function closedUntilReason(person: Person, today: string): Condition {
  return (rows) => {
    if (person.role !== 'caseworker' || person.scopes !== undefined) return rows.val(false);
    return rows.and([
      rows('cases.deleting_at', 'is', null),
      rows('cases.unit_id', '=', person.unit),
      sql<boolean>`${readable(rows, person, today)} is not true`, // a case that nobody has is not the person's own
    ]);
  };
}

function readable(rows: Rows, person: Person, today: string): Expression<SqlBool> {
  if (person.role === 'team_leader') return rows.or([rows('cases.unit_id', '=', person.unit), isOwn(rows, person)]);
  if (person.role !== 'caseworker') return rows.val(false);
  if (person.scopes !== undefined) return isOwn(rows, person); // a program gives no reasons, and hers do not count for it
  return rows.or([isOwn(rows, person), rows.and([rows('cases.unit_id', '=', person.unit), hasReason(rows, person, today)])]);
}

function isOwn(rows: Rows, { id }: Person): Expression<SqlBool> {
  return rows('cases.caseworker_id', '=', id);
}

function hasReason(rows: Rows, { id }: Person, today: string): Expression<SqlBool> {
  return rows.exists(
    rows
      .selectFrom('case_accesses')
      .select('case_accesses.access_id')
      .whereRef('case_accesses.case_id', '=', 'cases.case_id')
      .where('case_accesses.person_id', '=', id)
      .where('case_accesses.until', '>=', today),
  );
}
