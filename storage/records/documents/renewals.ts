import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely';
import type { FailureCode } from '../../../domain/failures.ts';
import type { CaseId } from '../../../domain/ids.ts';
import type { RenewalFilter } from '../../../domain/renewal.ts';
import { dropUnfinished } from './parsings.ts';
import type { Renewals } from './renewals-port.ts';
import type { Tables } from '../tables.ts';

/** In SQL, so that asking for every document of the municipality is one statement. */
function isMeant({
  caseId,
  document,
  kind,
  organisation,
  from,
  to,
  otherThan,
  otherParsers,
  unscanned,
}: RenewalFilter): RawBuilder<SqlBool> {
  const day = sql`coalesce(d.head ->> 'documentDate', d.received::text)`;
  const conditions: RawBuilder<SqlBool>[] = [sql`${hasResult}`];
  if (caseId !== undefined) conditions.push(sql`d.case_id = ${caseId}`);
  if (document !== undefined) conditions.push(sql`starts_with(d.sha256, ${document})`);
  if (kind !== undefined) conditions.push(sql`d.head ->> 'kind' = ${kind}`);
  if (organisation !== undefined) conditions.push(sql`strpos(lower(d.head ->> 'organisation'), lower(${organisation})) > 0`);
  if (from !== undefined) conditions.push(sql`${day} >= ${from}`);
  if (to !== undefined) conditions.push(sql`${day} <= ${to}`);
  if (otherThan !== undefined) conditions.push(sql`d.classify_version is distinct from ${otherThan}`);
  if (otherParsers !== undefined) conditions.push(sql`(d.parser is null or d.parser <> all(${otherParsers}::text[]))`);
  if (unscanned === true) conditions.push(sql`(d.scan is null or d.scan = 'unscanned')`);
  return sql.join(conditions, sql` and `);
}

/** A result that readers see or are about to see; one on its way or failed is made by the step it waits for. */
const hasResult = sql<SqlBool>`(d.head is not null and d.state in ('classified', 'in-overview'))`;

/** Which documents are made anew, and how far that has come. */
export function renewalsOn(db: Kysely<Tables>): Renewals {
  return {
    async count(filter) {
      const { rows } = await sql<{ documents: number }>`
        select count(*) as documents from documents d where ${isMeant(filter)}`.execute(db);
      return rows[0]?.documents ?? 0;
    },
    ask: ({ id, step, by, at }, filter) =>
      db.transaction().execute(async (work) => {
        await work.insertInto('renewals').values({ renewal_id: id, step, asked_by: by, asked_at: at, documents: 0 }).execute();
        const { numAffectedRows: marked } = await sql`
          update documents d set renewal_id = ${id}, renewal_code = null, renewal_step = null
          where (d.renewal_id is null or d.renewal_code is not null) and ${isMeant(filter)}`.execute(work);
        const documents = Number(marked ?? 0n);
        await work.updateTable('renewals').set({ documents }).where('renewal_id', '=', id).execute();
        return documents;
      }),
    ...marksOn(db),
    async progress() {
      const { rows } = await sql<{
        id: string;
        step: string;
        asked_at: Date;
        documents: number;
        waiting: number;
        failed: number;
        codes: FailureCode[];
      }>`
        select r.renewal_id as id, r.step, r.asked_at, r.documents,
          count(*) filter (where d.renewal_code is null) as waiting, count(d.renewal_code) as failed,
          coalesce(array_agg(distinct d.renewal_code) filter (where d.renewal_code is not null), '{}') as codes
        from renewals r join documents d on d.renewal_id = r.renewal_id
        group by r.renewal_id order by r.asked_at, r.renewal_id collate "C"`.execute(db);
      return rows.map(({ asked_at, ...row }) => ({ ...row, askedAt: asked_at.toISOString() }));
    },
    async busyCases() {
      const renewing = await sql<{ case_id: CaseId }>`
        select distinct case_id from documents where renewal_id is not null and renewal_code is null`.execute(db);
      const arrived = await sql<{ case_id: CaseId }>`select distinct case_id from documents where state = 'classified'`.execute(db);
      return { renewing: new Set(renewing.rows.map((row) => row.case_id)), arrived: new Set(arrived.rows.map((row) => row.case_id)) };
    },
  };
}

/** A reading anew goes through several steps; the row says which is next. */
const isNext = (step: string) => sql<SqlBool>`coalesce(d.renewal_step, r.step) = ${step}`;

function marksOn(db: Kysely<Tables>): Pick<Renewals, 'waiting' | 'isAsked' | 'hasWaiting' | 'giveUp'> {
  const marked = () =>
    db
      .selectFrom('documents as d')
      .innerJoin('renewals as r', 'r.renewal_id', 'd.renewal_id')
      .select(['d.case_id', 'd.sha256'])
      .where('d.renewal_code', 'is', null)
      .where(hasResult);
  return {
    async waiting(step, atMost) {
      const rows = await marked().where(isNext(step)).orderBy('d.case_id').orderBy('d.sha256').limit(atMost).execute();
      return rows.map((row) => ({ caseId: row.case_id, sha256: row.sha256 }));
    },
    async isAsked(caseId, sha256, step) {
      const row = await marked().where(isNext(step)).where('d.case_id', '=', caseId).where('d.sha256', '=', sha256).executeTakeFirst();
      return row !== undefined;
    },
    async hasWaiting(caseId) {
      return (await marked().where('d.case_id', '=', caseId).limit(1).executeTakeFirst()) !== undefined;
    },
    async giveUp(caseId, sha256, { step, code }) {
      return db.transaction().execute(async (work) => {
        const { numAffectedRows } = await sql`
          update documents d set renewal_code = ${code}, waiting_code = null from renewals r
          where d.case_id = ${caseId} and d.sha256 = ${sha256} and r.renewal_id = d.renewal_id and ${isNext(step)} and ${hasResult}`.execute(
          work,
        );
        if (numAffectedRows === 0n || numAffectedRows === undefined) return false;
        await dropUnfinished(work, caseId, sha256);
        return true;
      });
    },
  };
}
