import { sql, type Kysely } from 'kysely';
import { paperGroups } from '../../../domain/quality.ts';
import type { OrdersAround, Quartiles, ReadCount, Side, Stretch } from '../../../pipeline/quality/index.ts';
import { readableBy } from '../cases/readable-by.ts';
import type { Tables } from '../tables.ts';
import type { Looking } from './quality-port.ts';

type Db = Kysely<Tables>;
type Stretches = Readonly<Record<Side, Stretch>>;
/** As Postgres gives them: first, median, third; null where there is no value. */
type Days = readonly [number, number, number] | null;

const quartilesOf = (days: Days): Quartiles | null => (days === null ? null : { first: days[0], median: days[1], third: days[2] });

const readableCases = (db: Db, { person, today }: Looking) => db.selectFrom('cases').select('case_id').where(readableBy(person, today));

const sidesOf = ({ before, after }: Stretches) => sql`(values
  ('before', ${before.from}::date, ${before.to}::date), ('after', ${after.from}::date, ${after.to}::date)) s (side, from_day, to_day)`;

interface ReadRow extends Omit<ReadCount, 'hadWeek'> {
  readonly had_week: boolean;
}

/**
 * Days from receipt to the first mark, whoever made it, as counts of papers. A paper with a mark of an unknown day counts apart: its first mark
 * may be older than the oldest known one. What came after the stretch's last day is not seen, so that both sides have had the same time.
 */
export async function readCounts(db: Db, looking: Looking, { before, after }: Stretches): Promise<readonly ReadCount[]> {
  const { rows } = await sql<ReadRow>`
    with marks as (
      select case_id, sha256, min(read_on) as first, bool_or(read_on is null) as undated from readings group by case_id, sha256
    ), papers as (
      select o.case_id, o.sha256, o.received::date as received,
        case when o.kind = any(${paperGroups.reports}::text[]) then 'reports' when o.kind = any(${paperGroups.statements}::text[])
          then 'statements' else 'others' end as "group",
        case when o.received < ${after.from} then 'before' else 'after' end as side,
        case when o.received < ${after.from} then ${before.to}::date else ${after.to}::date end as to_day
      from overview_documents o join (${readableCases(db, looking)}) c on c.case_id = o.case_id
      where o.received between ${before.from} and ${after.to}
    )
    select side, "group", coalesce(m.undated, false) as undated, received + 7 <= to_day as had_week,
      case when not m.undated and m.first <= to_day then greatest(m.first - received, 0) end as days, count(*)::integer as papers
    from papers left join marks m on m.case_id = papers.case_id and m.sha256 = papers.sha256
    group by 1, 2, 3, 4, 5`.execute(db);
  return rows.map(({ had_week: hadWeek, ...row }) => ({ ...row, hadWeek }));
}

/** An order is answered on the day its paper was received; withdrawn ones are in no figure. */
export async function ordersAround(db: Db, looking: Looking, stretches: Stretches): Promise<readonly OrdersAround[]> {
  const { rows } = await sql<Omit<OrdersAround, 'days'> & { readonly days: Days }>`
    with standing as (
      select s.side, o.asked >= s.from_day as is_asked, o.due, s.to_day, d.received as answered,
        case when d.received <= s.to_day then greatest(d.received - o.asked, 0) end as days
      from ${sidesOf(stretches)} join orders o on o.asked <= s.to_day
      left join order_matches m on m.case_id = o.case_id and m.order_id = o.order_id
      left join documents d on d.case_id = m.case_id and d.sha256 = m.sha256
      where o.withdrawn_at is null and o.case_id in (${readableCases(db, looking)})
    )
    select side, count(*) filter (where is_asked)::integer as asked, count(days) filter (where is_asked)::integer as answered,
      count(*) filter (where is_asked and days is not null and answered > due)::integer as late,
      percentile_cont(array[0.25, 0.5, 0.75]) within group (order by days) filter (where is_asked) as days,
      count(*) filter (where days is null)::integer as open,
      count(*) filter (where days is null and due < to_day)::integer as overdue
    from standing group by side`.execute(db);
  return rows.map(({ days, ...row }) => ({ ...row, days: quartilesOf(days) }));
}
