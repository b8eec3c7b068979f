import { sql, type Kysely, type Transaction } from 'kysely';
import type { CaseFacts } from '../../../domain/case-facts.ts';
import type { CaseId, PersonId, Sha256 } from '../../../domain/ids.ts';
import type { Flag } from '../../../domain/labels.ts';
import type { CaseFactsRow, CasesFacts } from './case-facts-port.ts';
import type { Tables } from '../tables.ts';

/** With the overview, in its transaction: both are of the same documents. */
export async function saveCaseFacts(work: Transaction<Tables>, caseId: CaseId, facts: CaseFacts): Promise<void> {
  const { lastSubstance, hours, increase, flagged } = facts;
  await sql`
    insert into case_facts (case_id, pieces, last_substance, hours, hours_since, increase, flagged)
    select ${caseId}, count(*), ${lastSubstance}::date, ${hours?.value ?? null}::numeric, ${hours?.since ?? null}::date, ${increase},
      ${JSON.stringify(flagged)}::json
    from overview_groups where case_id = ${caseId}
    on conflict (case_id) do update set pieces = excluded.pieces, last_substance = excluded.last_substance, hours = excluded.hours,
      hours_since = excluded.hours_since, increase = excluded.increase, flagged = excluded.flagged`.execute(work);
}

interface Row {
  readonly case_id: CaseId;
  readonly last_substance: string | null;
  readonly hours: string | null;
  readonly hours_since: string | null;
  readonly increase: CaseFacts['increase'];
  readonly flagged: CaseFacts['flagged'];
  readonly unread: readonly Sha256[] | null;
  readonly new_to_me: number;
}

export function casesFactsOn(db: Kysely<Tables>): CasesFacts {
  return {
    async of(person, ids) {
      if (ids.length === 0) return new Map();
      const { rows } = await factsFor(person, ids).execute(db);
      return new Map(rows.map((row) => [row.case_id, toFacts(row)]));
    },
    async overdue(ids, today) {
      if (ids.length === 0) return new Map();
      const { rows } = await sql<{ case_id: CaseId; orders: number }>`
        select case_id, count(*)::integer as orders from orders
        where case_id = any(${ids}::text[]) and withdrawn_at is null and due < ${today}::date and not exists (
          select from order_matches where order_matches.case_id = orders.case_id and order_matches.order_id = orders.order_id)
        group by case_id`.execute(db);
      return new Map(rows.map((row) => [row.case_id, row.orders]));
    },
  };
}

/**
 * New to me is what is left of a case's pieces when those are taken away that stand in something I have read. Only what I have read is looked at, and only
 * in cases where something is unread, so that neither a case I never opened nor one I have read to its end costs anything.
 */
function factsFor(person: PersonId, ids: readonly CaseId[]) {
  return sql<Row>`
    with unread as (
      select distinct d.case_id from overview_documents d
      where d.case_id = any(${ids}::text[]) and not exists (
        select from readings r where r.person_id = ${person} and r.case_id = d.case_id and r.sha256 = d.sha256)
    ), known as (
      select p.case_id, count(distinct p.line_id)::integer as lines
      from unread join readings r on r.person_id = ${person} and r.case_id = unread.case_id
      join overview_passages p on p.case_id = r.case_id and p.sha256 = r.sha256
      where p.line_id is not null
      group by p.case_id
    )
    select f.case_id, f.last_substance, f.hours, f.hours_since, f.increase, f.flagged, 
      case when unread.case_id is null then 0 else f.pieces - coalesce(known.lines, 0) end as new_to_me,
      (select json_agg(flag ->> 'sha256') from json_array_elements(f.flagged) flag where not exists (
        select from readings r where r.person_id = ${person} and r.case_id = f.case_id and r.sha256 = flag ->> 'sha256')) as unread
    from case_facts f left join unread on unread.case_id = f.case_id left join known on known.case_id = f.case_id
    where f.case_id = any(${ids}::text[])`;
}

function toFacts({ last_substance, hours, hours_since, increase, flagged, unread, new_to_me }: Row): CaseFactsRow {
  const notRead = new Set(unread);
  const counts = new Map<Flag, { flag: Flag; documents: number; unread: number }>();
  for (const { sha256, flags } of flagged) {
    for (const flag of flags) {
      const count = counts.get(flag) ?? { flag, documents: 0, unread: 0 };
      counts.set(flag, { ...count, documents: count.documents + 1, unread: count.unread + Number(notRead.has(sha256)) });
    }
  }
  return {
    lastSubstance: last_substance,
    hours: hours === null || hours_since === null ? null : { value: Number(hours), since: hours_since },
    increase,
    flags: [...counts.values()],
    newToMe: new_to_me,
  };
}
