import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { QualityCheck, TimeStep } from '../../../domain/quality.ts';
import { readableBy } from '../cases/readable-by.ts';
import type { Tables } from '../tables.ts';
import { ordersAround, readCounts } from './effect.ts';
import type { Looking, PaperChoice, Quality } from './quality-port.ts';

type Db = Kysely<Tables>;

/** Shares of papers, and figures around a day. */
export function qualityOn(db: Db): Quality {
  return {
    async organisations(looking, { from, to }) {
      const { rows } = await sql<{ key: string; name: string; papers: number }>`
        select md5(lower(o.organisation)) as key, min(o.organisation) as name, count(*)::integer as papers
        from ${papersIn(db, looking)}
        where o.received between ${from} and ${to} and o.kind like 'supplier\\_%' and o.organisation <> ''
        group by md5(lower(o.organisation)) order by name`.execute(db);
      return rows;
    },
    async papers(looking, choice) {
      const { rows } = await sql<Pick<Row, 'case_id' | 'sha256' | 'organisation'>>`
        select o.case_id, o.sha256, o.organisation from ${papersIn(db, looking)} where ${isChosen(choice)}`.execute(db);
      return rows.map((row) => ({ caseId: row.case_id, sha256: row.sha256, organisation: row.organisation }));
    },
    async checked(looking, choice, counted) {
      const { rows } = await countChecked(db, { looking, choice, ...counted }).execute(db);
      return rows.map(({ ordered_cases, found, ...row }) => ({
        ...row,
        orderedCases: ordered_cases,
        found: Object.fromEntries(counted.checks.map((check, at) => [check, found[at] ?? 0])),
      }));
    },
    readCounts: (looking, stretches) => readCounts(db, looking, stretches),
    orders: (looking, stretches) => ordersAround(db, looking, stretches),
  };
}

type Row = Pick<Tables['documents'], 'case_id' | 'sha256'> & { readonly organisation: string | null };

/** `o` is what the overview holds of a paper; the columns that are counted are read out of one index alone. */
function papersIn(db: Db, { person, today }: Looking): RawBuilder<unknown> {
  const readable = db.selectFrom('cases').select('case_id').where(readableBy(person, today));
  return sql`overview_documents o join (${readable}) c on c.case_id = o.case_id`;
}

/** A sender is a choice among suppliers' reports alone, as `organisations` lists them. */
function isChosen({ from, to, kinds, organisation }: PaperChoice): RawBuilder<unknown> {
  const ofSender = organisation === null ? sql`true` : sql`o.kind like 'supplier\\_%' and md5(lower(o.organisation)) = ${organisation}`;
  return sql`o.received between ${from} and ${to} and o.kind = any(${kinds}::text[]) and ${ofSender}`;
}

interface Counting {
  readonly looking: Looking;
  readonly choice: PaperChoice;
  readonly by: TimeStep | { readonly day: string };
  readonly checks: readonly QualityCheck[];
}

interface CheckedRow {
  readonly start: string;
  readonly papers: number;
  readonly cases: number;
  readonly ordered: number;
  readonly ordered_cases: number;
  readonly returned: number;
  readonly found: readonly number[];
}

/** First by case, so that cases are counted without sorting their papers. */
function countChecked(db: Db, { looking, choice, by, checks }: Counting) {
  const start =
    typeof by === 'string'
      ? sql`date_trunc(${by}, o.received::timestamp)::date::text`
      : sql`case when o.received < ${by.day} then 'before' else 'after' end`;
  const columns = checks.map((_, at) => sql.id(`found_${at}`));
  const counts = checks.map((check, at) => sql`count(*) filter (where ${check} = any(o.findings)) as ${columns[at]}`);
  const sums = columns.map((column) => sql`sum(${column})::integer`);
  return sql<CheckedRow>`
    with by_case as (
      select ${start} as start, o.case_id, count(*) as papers, count(m.sha256) as ordered, count(r.sha256) as returned, ${sql.join(counts)}
      from ${papersIn(db, looking)}
      left join (select distinct case_id, sha256 from order_matches) m on m.case_id = o.case_id and m.sha256 = o.sha256
      left join document_returns r on r.case_id = o.case_id and r.sha256 = o.sha256
      where ${isChosen(choice)}
      group by 1, 2
    )
    select start, sum(papers)::integer as papers, count(*)::integer as cases, sum(ordered)::integer as ordered,
      count(*) filter (where ordered > 0)::integer as ordered_cases, sum(returned)::integer as returned,
      array[${sql.join(sums)}] as found
    from by_case group by start order by start`;
}
