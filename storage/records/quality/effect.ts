import { sql, type Kysely } from 'kysely';
import { paperGroups } from '../../../domain/quality.ts';
import type { OrdersAround, Quartiles, ReadTimes, Side, Stretch } from '../../../pipeline/quality/index.ts';
import { readableBy } from '../cases/cases.ts';
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

interface ReadRow extends Omit<ReadTimes, 'days' | 'week'> {
  readonly days: Days;
  readonly week_papers: number;
  readonly week_read: number;
}

/**
 * Days from receipt to the first mark, whoever made it. A paper with a mark of an unknown day counts apart: its first mark may be older than the
 * oldest known one. What came after the stretch's last day is not seen, so that both sides have had the same time.
 */
export async function readTimes(db: Db, looking: Looking, stretches: Stretches): Promise<readonly ReadTimes[]> {
  const { rows } = await sql<ReadRow>`
    with marks as (
      select case_id, sha256, min(read_on) as first, bool_or(read_on is null) as undated from readings group by case_id, sha256
    ), papers as (
      select s.side, s.to_day, d.received, coalesce(m.undated, false) as undated,
        case when not m.undated and m.first <= s.to_day then greatest(m.first - d.received, 0) end as days,
        case when o.kind = any(${paperGroups.reports}::text[]) then 'reports' when o.kind = any(${paperGroups.statements}::text[])
          then 'statements' else 'others' end as sort
      from ${sidesOf(stretches)} join documents d on d.received between s.from_day and s.to_day
      join (${readableCases(db, looking)}) c on c.case_id = d.case_id
      left join overview_documents o on o.case_id = d.case_id and o.sha256 = d.sha256
      left join marks m on m.case_id = d.case_id and m.sha256 = d.sha256
    )
    select side, coalesce(sort, 'all') as "group", count(*)::integer as papers, count(days)::integer as read,
      count(*) filter (where undated)::integer as undated, count(*) filter (where not undated and days is null)::integer as unread,
      percentile_cont(array[0.25, 0.5, 0.75]) within group (order by days) as days,
      count(*) filter (where not undated and received + 7 <= to_day)::integer as week_papers,
      count(*) filter (where received + 7 <= to_day and days <= 7)::integer as week_read
    from papers group by grouping sets ((side), (side, sort))`.execute(db);
  return rows.map(({ days, week_papers, week_read, ...row }) => ({
    ...row,
    days: quartilesOf(days),
    week: { papers: week_papers, read: week_read },
  }));
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
