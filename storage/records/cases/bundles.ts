import { sql, type Kysely } from 'kysely';
import { Failure } from '../../../domain/failure.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import type { Bundle, Bundles, OpenBundle } from './bundles-port.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** What participants of meetings are let in to. A document that leaves its case leaves the bundle. */
export function bundlesOn(db: Db): Bundles {
  return { ...madeOn(db), ...letInOn(db), ...participantsOn(db) };
}

interface Row {
  readonly case_id: Bundle['caseId'];
  readonly bundle_id: string;
  readonly title: string;
  readonly made_by: Bundle['by'];
  readonly made_at: Date;
  readonly documents: readonly Sha256[];
}

const toBundle = (row: Row): Bundle => ({
  id: row.bundle_id,
  caseId: row.case_id,
  title: row.title,
  documents: row.documents,
  by: row.made_by,
  at: row.made_at,
});

const columns = sql`b.case_id, b.bundle_id, b.title, b.made_by, b.made_at, array(select d.sha256 from bundle_documents d
  where d.case_id = b.case_id and d.bundle_id = b.bundle_id order by d.sha256) as documents`;

function madeOn(db: Db): Pick<Bundles, 'make' | 'list'> {
  return {
    make: ({ id, caseId, title, documents, by, at }) =>
      db.transaction().execute(async (work) => {
        const { numInsertedOrUpdatedRows } = await work
          .insertInto('bundles')
          .values({ case_id: caseId, bundle_id: id, title, made_by: by, made_at: at })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return;
        const { rows } = await sql`
          insert into bundle_documents (case_id, bundle_id, sha256) select case_id, ${id}, sha256 from documents
          where case_id = ${caseId} and sha256 = any(${[...documents]}::text[]) returning sha256`.execute(work);
        if (rows.length !== new Set(documents).size) throw new Failure('document.unknown');
      }),
    async list(caseId) {
      const { rows } = await sql<Row>`select ${columns} from bundles b where b.case_id = ${caseId} order by b.position desc`.execute(db);
      return rows.map(toBundle);
    },
  };
}

function letInOn(db: Db): Pick<Bundles, 'letIn' | 'end' | 'letInTo'> {
  return {
    async letIn(caseId, { person, bundle, until, by, at }) {
      const { numAffectedRows } = await sql`
        insert into bundle_participants (case_id, person_id, bundle_id, until, let_in_by, let_in_at)
        select case_id, ${person}, bundle_id, ${until}::date, ${by}, ${at}::timestamptz from bundles
        where case_id = ${caseId} and bundle_id = ${bundle}
        on conflict (case_id, person_id) do update set bundle_id = excluded.bundle_id, until = excluded.until, let_in_by = excluded.let_in_by,
          let_in_at = excluded.let_in_at, ended_at = null`.execute(db);
      if (numAffectedRows !== 1n) throw new Failure('bundle.unknown');
    },
    async end(caseId, person, at) {
      const { numUpdatedRows } = await db
        .updateTable('bundle_participants')
        .set({ ended_at: at })
        .where('case_id', '=', caseId)
        .where('person_id', '=', person)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async letInTo(caseId) {
      const rows = await db
        .selectFrom('bundle_participants')
        .selectAll()
        .where('case_id', '=', caseId)
        .orderBy('let_in_at', 'desc')
        .orderBy('person_id')
        .execute();
      return rows.map((row) => ({
        person: row.person_id,
        bundle: row.bundle_id,
        until: row.until,
        by: row.let_in_by,
        at: row.let_in_at,
        ended: row.ended_at,
      }));
    },
  };
}

function participantsOn(db: Db): Pick<Bundles, 'ofParticipant' | 'openTo' | 'participants'> {
  return {
    async ofParticipant(caseId, person, today) {
      const { rows } = await sql<Row & { until: string }>`
        select ${columns}, p.until from bundle_participants p join bundles b on b.case_id = p.case_id and b.bundle_id = p.bundle_id
        where p.case_id = ${caseId} and p.person_id = ${person} and p.until >= ${today}::date and p.ended_at is null`.execute(db);
      const row = rows[0];
      return row === undefined ? null : { ...toBundle(row), until: row.until };
    },
    async openTo(person, today) {
      const { rows } = await sql<OpenBundle>`
        select b.case_id as "caseId", c.citizen_name as "citizenName", b.title, p.until,
          (select count(*)::integer from bundle_documents d where d.case_id = b.case_id and d.bundle_id = b.bundle_id) as documents,
          (select count(*)::integer from questions q where q.case_id = b.case_id and q.bundle_id = b.bundle_id and q.removed_at is null
            and not exists (select from question_answers a where a.case_id = q.case_id and a.question_id = q.question_id
              and a.removed_at is null)) as open
        from bundle_participants p join bundles b on b.case_id = p.case_id and b.bundle_id = p.bundle_id join cases c on c.case_id = b.case_id
        where p.person_id = ${person} and p.until >= ${today}::date and p.ended_at is null and c.deleting_at is null
        order by p.until, b.position`.execute(db);
      return rows;
    },
    async participants() {
      const found = db.selectFrom('people').selectAll().where('role', '=', 'meeting_participant').where('disabled_at', 'is', null);
      const rows = await found.orderBy('name').orderBy('person_id').execute();
      return rows.map((row) => ({ id: row.person_id, name: row.name, role: row.role, unit: row.unit_id }));
    },
  };
}
