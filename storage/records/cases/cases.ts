import { sql, type Expression, type ExpressionBuilder, type Kysely, type Selectable } from 'kysely';
import { writeReason } from '../../../domain/access.ts';
import type { CaseId, PersonId, UnitId } from '../../../domain/ids.ts';
import type { CaseRow, Cases } from '../records.ts';
import { handOversOn } from './hand-overs.ts';
import { readableBy } from './readable-by.ts';
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

/** One question: nearly every request of the page asks it first. */
async function rightsOf(db: Kysely<Tables>, id: CaseId, today: string): ReturnType<Cases['rights']> {
  const { rows } = await sql<RightsRow>`
    select unit_id, caseworker_id,
      array(select s.unit_id from case_suppliers s where s.case_id = c.case_id order by s.unit_id) as suppliers,
      array(select p.person_id from bundle_participants p
        where p.case_id = c.case_id and p.until >= ${today}::date and p.ended_at is null order by p.person_id) as participants,
      (select json_agg(json_build_object('person_id', a.person_id, 'reason', a.reason, 'words', a.words) order by a.position)
        from case_accesses a where a.case_id = c.case_id and a.until >= ${today}::date) as reasons
    from cases c where case_id = ${id} and deleting_at is null`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    id,
    unit: row.unit_id,
    caseworker: row.caseworker_id,
    reasons: new Map(row.reasons?.map((reason) => [reason.person_id, writeReason(reason)])),
    participants: row.participants,
    suppliers: row.suppliers,
  };
}

type AccessRow = Pick<Selectable<Tables['case_accesses']>, 'person_id' | 'reason' | 'words'>;

interface RightsRow {
  readonly unit_id: UnitId;
  readonly caseworker_id: PersonId;
  readonly suppliers: readonly UnitId[];
  readonly participants: readonly PersonId[];
  readonly reasons: readonly AccessRow[] | null;
}

async function admit(db: Kysely<Tables>, id: CaseId, { organisation }: Parameters<Cases['admit']>[1]): Promise<void> {
  await db
    .insertInto('case_suppliers')
    .values({ case_id: id, unit_id: organisation })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
