import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { firstSettings, silentDays, type NewAlert } from '../../../domain/alert.ts';
import { alertSettingsOn } from './alert-settings.ts';
import { inChunks } from '../in-chunks.ts';
import { mayHear } from './may-hear.ts';
import { alertListOn } from './alert-list.ts';
import type { AlertCase, Alerts } from './alerts-port.ts';
import type { Tables } from '../tables.ts';

/** What happened in cases, noted once, and handed at that moment to whoever wants to hear of it: what is switched on later holds nothing old. */
export function alertsOn(db: Kysely<Tables>): Alerts {
  return {
    note: (alerts, now) => db.transaction().execute((work) => noteAll(work, alerts, now)),
    unnoted: async (atMost, caseId) => {
      const { rows } = await sql<{ case_id: AlertCase['caseId']; documents: AlertCase['documents'] }>`
        select o.case_id, array_agg(o.sha256 order by o.sha256) as documents from (
          select o.case_id, o.sha256 from overview_documents o
          where ${caseId === undefined ? sql`true` : sql`o.case_id = ${caseId}`}
            and not exists (select from alerts a where a.case_id = o.case_id and a.alert_id = 'news/' || o.sha256)
          order by o.case_id, o.sha256 limit ${atMost}) o
        group by o.case_id order by o.case_id`.execute(db);
      return rows.map((row) => ({ caseId: row.case_id, documents: row.documents }));
    },
    noteStanding: (now) =>
      db.transaction().execute(async (work) => {
        const failed = await insert(work, failedDocuments(now), now);
        const overdue = await insert(work, overdueOrders(now), now);
        return failed + overdue + (await insert(work, silentCases(now), now));
      }),
    ...alertListOn(db),
    ...alertSettingsOn(db),
  };
}

async function noteAll(work: Transaction<Tables>, alerts: readonly NewAlert[], now: Date): Promise<number> {
  let noted = 0;
  await inChunks(alerts, async (chunk) => {
    const rows = chunk.map(
      ({ caseId, id, kind, document, documentKind, flags, pieces }) => sql`select ${caseId}::text, ${id}::text, ${kind}::text,
        ${document}::text, ${documentKind}::text, ${[...flags]}::text[], ${pieces}::integer, null::text, null::date, null::integer,
        ${now}::timestamptz`,
    );
    noted += await insert(work, sql.join(rows, sql` union all `), now);
  });
  return noted;
}

/** In one statement: a worker that dies has either noted an alert and handed it out, or done neither. */
async function insert(work: Transaction<Tables>, rows: RawBuilder<unknown>, now: Date): Promise<number> {
  const { rows: counted } = await sql<{ noted: number }>`
    with noted as (
      insert into alerts (case_id, alert_id, kind, sha256, document_kind, flags, pieces, order_id, last_substance, days, at) ${rows}
      on conflict do nothing returning *
    ), handed as (
      insert into person_alerts (person_id, case_id, alert_id, noted_at)
      select p.person_id, a.case_id, a.alert_id, ${now} from noted a
      join cases c on c.case_id = a.case_id
      join people p on p.role in ('caseworker', 'team_leader') and ${mayHear('p', now)}
      left join alert_settings s on s.person_id = p.person_id
      where ${isMeant(now)} on conflict do nothing
    )
    select count(*)::integer as noted from noted`.execute(work);
  return counted[0]?.noted ?? 0;
}

/**
 * Whose alert it is, also of those who never chose: they have the page's. What happened before a person began to listen is no news, however late
 * it is noted; nor is, to those who never chose, a silence or a deadline of long ago that an upgrade or an old case brings to light.
 */
const isMeant = (now: Date): RawBuilder<boolean> => sql`coalesce(s.how, 'page') <> 'none' and (s.kinds is null or a.kind = any(s.kinds))
  and a.at >= coalesce(s.started_at, ${now}::timestamptz - interval '2 days') and (a.kind <> 'news' or a.pieces > 0)
  and (a.kind not in ('news', 'report-flagged') or s.document_kinds is null or a.document_kind = any(s.document_kinds))
  and (a.kind <> 'case-silent' or a.days = coalesce(s.silent_days, ${firstSettings('caseworker').silentDays}))
  and (c.caseworker_id = p.person_id
    or coalesce(s.scope, case when p.role = 'team_leader' then 'unit' else 'mine' end) = 'unit')`;

const failedDocuments = (now: Date): RawBuilder<unknown> => sql`
  select d.case_id, 'failed/' || d.sha256, 'document-failed', d.sha256, null::text, '{}'::text[], 0, null::text, null::date, null::integer,
    ${now}::timestamptz
  from documents d where d.state = 'failed'
    and not exists (select from alerts a where a.case_id = d.case_id and a.alert_id = 'failed/' || d.sha256)`;

/** Noted as of the midnight after the deadline, in Denmark. */
const overdueOrders = (now: Date): RawBuilder<unknown> => sql`
  select o.case_id, 'overdue/' || o.order_id, 'order-overdue', null::text, o.kind, '{}'::text[], 0, o.order_id, null::date, null::integer,
    (o.due + 1)::timestamp at time zone 'Europe/Copenhagen'
  from orders o where o.withdrawn_at is null and o.due < (${now}::timestamptz at time zone 'Europe/Copenhagen')::date
    and not exists (select from order_matches m where m.case_id = o.case_id and m.order_id = o.order_id)
    and not exists (select from alerts a where a.case_id = o.case_id and a.alert_id = 'overdue/' || o.order_id)`;

/** Noted at each length of silence that somebody may have chosen, as of the day it was reached; a closed case may be silent. */
const silentCases = (now: Date): RawBuilder<unknown> => sql`
  select f.case_id, 'silent/' || f.last_substance || '/' || d.days, 'case-silent', null::text, null::text, '{}'::text[], 0, null::text,
    f.last_substance, d.days, (f.last_substance + d.days)::timestamp at time zone 'Europe/Copenhagen'
  from case_facts f join cases c on c.case_id = f.case_id and c.closed_on is null cross join unnest(${[...silentDays]}::integer[]) as d (days)
  where f.last_substance + d.days <= (${now}::timestamptz at time zone 'Europe/Copenhagen')::date
    and not exists (
      select from alerts a where a.case_id = f.case_id and a.alert_id = 'silent/' || f.last_substance || '/' || d.days)`;
