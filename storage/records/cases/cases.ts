import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, type Selectable } from 'kysely';
import type { CaseId } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/people.ts';
import type { CaseRow, Cases } from '../records.ts';
import { handOversOn } from './hand-overs.ts';
import { summariesOn } from './summaries.ts';
import type { Tables } from '../tables.ts';

/** A row as the port names it. */
export function toCase(row: Selectable<Tables['cases']>): CaseRow {
  return {
    id: row.case_id,
    reference: row.reference,
    citizenName: row.citizen_name,
    citizenCpr: row.citizen_cpr,
    unit: row.unit_id,
    caseworker: row.caseworker_id,
  };
}

type Rows = ExpressionBuilder<Tables, 'cases'>;

/** `domain/may.ts` as a filter, so that a list never loads what its reader may not see; tests/rules hold the two together. */
export function readableBy(person: Person, today: string): (rows: Rows) => Expression<SqlBool> {
  return (rows) => rows.and([rows('deleting_at', 'is', null), readable(rows, person, today)]);
}

function readable(rows: Rows, person: Person, today: string): Expression<SqlBool> {
  if (person.role === 'team_leader') return rows('unit_id', '=', person.unit);
  if (person.role === 'caseworker') return rows.or([rows('unit_id', '=', person.unit), rows('caseworker_id', '=', person.id)]);
  if (person.role !== 'meeting_participant') return rows.val(false);
  return rows(
    'case_id',
    'in',
    rows.selectFrom('case_participants').select('case_participants.case_id').where('person_id', '=', person.id).where('until', '>=', today),
  );
}

function newestReceived(rows: Rows): Expression<string | null> {
  return rows
    .selectFrom('documents')
    .select((row) => row.fn.max('received').as('newest'))
    .whereRef('documents.case_id', '=', 'cases.case_id')
    .$asScalar();
}

/** Cases and who is let in to them. */
export function casesOn(db: Kysely<Tables>): Cases {
  return {
    async create({ id, reference, citizenName, citizenCpr, unit, caseworker }) {
      await db
        .insertInto('units')
        .values({ unit_id: unit, name: unit })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await db
        .insertInto('cases')
        .values({ case_id: id, reference, citizen_name: citizenName, citizen_cpr: citizenCpr, unit_id: unit, caseworker_id: caseworker })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async find(id) {
      const row = await db.selectFrom('cases').selectAll().where('case_id', '=', id).where('deleting_at', 'is', null).executeTakeFirst();
      return row === undefined ? null : toCase(row);
    },
    async listFor(person, today = new Date().toISOString().slice(0, 10)) {
      const rows = await db
        .selectFrom('cases')
        .selectAll()
        .where(readableBy(person, today))
        .orderBy(newestReceived, (order) => order.desc().nullsLast())
        .orderBy('case_id')
        .execute();
      return rows.map(toCase);
    },
    async ids() {
      return (await db.selectFrom('cases').select('case_id').orderBy('case_id').execute()).map((row) => row.case_id);
    },
    rights: (id, today) => rightsOf(db, id, today),
    admit: (id, guest) => admit(db, id, guest),
    summaries: (ids) => summariesOn(db, ids),
    ...handOversOn(db),
  };
}

async function rightsOf(db: Kysely<Tables>, id: CaseId, today: string): ReturnType<Cases['rights']> {
  const row = await db
    .selectFrom('cases')
    .select(['unit_id', 'caseworker_id'])
    .where('case_id', '=', id)
    .where('deleting_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const guests = await db
    .selectFrom('case_participants')
    .select('person_id')
    .where('case_id', '=', id)
    .where('until', '>=', today)
    .orderBy('person_id')
    .execute();
  const suppliers = await db.selectFrom('case_suppliers').select('unit_id').where('case_id', '=', id).orderBy('unit_id').execute();
  return {
    id,
    unit: row.unit_id,
    caseworker: row.caseworker_id,
    participants: guests.map((guest) => guest.person_id),
    suppliers: suppliers.map((supplier) => supplier.unit_id),
  };
}

async function admit(db: Kysely<Tables>, id: CaseId, guest: Parameters<Cases['admit']>[1]): Promise<void> {
  if ('organisation' in guest) {
    await db
      .insertInto('case_suppliers')
      .values({ case_id: id, unit_id: guest.organisation })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await db
    .insertInto('case_participants')
    .values({ case_id: id, person_id: guest.person, until: guest.until })
    .onConflict((conflict) => conflict.columns(['case_id', 'person_id']).doUpdateSet({ until: guest.until }))
    .execute();
}
