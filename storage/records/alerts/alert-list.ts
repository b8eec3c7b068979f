import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { AlertKind } from '../../../domain/alert.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { DocumentKind, Flag } from '../../../domain/labels.ts';
import type { Person } from '../../../domain/people.ts';
import type { AlertKey, AlertRow, Alerts } from './alerts-port.ts';
import { readableBy } from '../cases/readable-by.ts';
import type { Tables } from '../tables.ts';

interface Row {
  readonly case_id: CaseId;
  readonly alert_id: string;
  readonly position: number;
  readonly reference: string;
  readonly citizen_name: string;
  readonly kind: AlertKind;
  readonly sha256: Sha256 | null;
  readonly title: string | null;
  readonly file_name: string | null;
  readonly order_id: string | null;
  readonly order_kind: DocumentKind | null;
  readonly due: string | null;
  readonly flags: readonly Flag[];
  readonly pieces: number;
  readonly days: number | null;
  readonly last_substance: string | null;
  readonly at: Date;
  readonly seen_at: Date | null;
  readonly is_over: boolean;
}

/** Put right since. Told of the row as it stands now, so that nothing has to be taken back. */
export const isOver = sql<boolean>`(case a.kind
  when 'document-failed' then not exists (select from documents d where d.case_id = a.case_id and d.sha256 = a.sha256 and d.state = 'failed')
  when 'order-overdue' then exists (select from order_matches m where m.case_id = a.case_id and m.order_id = a.order_id)
    or not exists (select from orders o where o.case_id = a.case_id and o.order_id = a.order_id and o.withdrawn_at is null)
  when 'case-silent' then not exists (select from case_facts f where f.case_id = a.case_id and f.last_substance = a.last_substance)
  when 'question-asked' then not exists (select from questions q where q.case_id = a.case_id and 'question/' || q.question_id = a.alert_id
      and q.removed_at is null and not exists (select from question_answers w where w.case_id = q.case_id and w.question_id = q.question_id
        and w.removed_at is null))
  else false end)`;

/** What a person was handed, and has seen. */
export function alertListOn(db: Kysely<Tables>): Pick<Alerts, 'list' | 'countUnseen' | 'mark'> {
  const readable = (person: Person, today: string) => db.selectFrom('cases').select('case_id').where(readableBy(person, today));
  return {
    async list(person, { before, limit, today }) {
      const { rows } = await sql<Row>`
        select p.case_id, p.alert_id, p.position, c.reference, c.citizen_name, a.kind, a.sha256, d.head ->> 'title' as title, d.file_name,
          a.order_id, o.kind as order_kind, o.due, a.flags, a.pieces, a.days, a.last_substance, a.at, p.seen_at, ${isOver} as is_over
        from person_alerts p
        join alerts a on a.case_id = p.case_id and a.alert_id = p.alert_id
        join cases c on c.case_id = p.case_id
        left join documents d on d.case_id = a.case_id and d.sha256 = a.sha256
        left join orders o on o.case_id = a.case_id and o.order_id = a.order_id
        where p.person_id = ${person.id} and p.case_id in (${readable(person, today)})
          and ${before === null ? sql`true` : sql`p.position < ${before}`}
        order by p.position desc limit ${limit}`.execute(db);
      return rows.map(toAlert);
    },
    async countUnseen(person, today) {
      const { rows } = await sql<{ unseen: number }>`
        select count(*)::integer as unseen from person_alerts p
        join alerts a on a.case_id = p.case_id and a.alert_id = p.alert_id
        where p.person_id = ${person.id} and p.seen_at is null and not ${isOver} and p.case_id in (${readable(person, today)})`.execute(db);
      return rows[0]?.unseen ?? 0;
    },
    async mark(person, alerts, { seen, at, today }) {
      const { rows } = await sql<{ case_id: CaseId; alert_id: string }>`
        update person_alerts p set seen_at = ${seen ? at : null}::timestamptz
        where p.person_id = ${person.id} and (p.seen_at is null) = ${seen} and ${among(alerts)} and p.case_id in (${readable(person, today)})
        returning p.case_id, p.alert_id`.execute(db);
      return rows.map((row) => ({ caseId: row.case_id, id: row.alert_id }));
    },
  };
}

function among(alerts: readonly AlertKey[] | null): RawBuilder<boolean> {
  if (alerts === null) return sql`true`;
  return sql`(p.case_id, p.alert_id) in (select * from unnest(
    ${alerts.map(({ caseId }) => caseId)}::text[], ${alerts.map(({ id }) => id)}::text[]))`;
}

function toAlert(row: Row): AlertRow {
  const { sha256, file_name: fileName, title, order_id: orderId, order_kind: orderKind, due } = row;
  return {
    caseId: row.case_id,
    id: row.alert_id,
    position: row.position,
    reference: row.reference,
    citizenName: row.citizen_name,
    kind: row.kind,
    document: sha256 === null || fileName === null ? null : { sha256, title, fileName },
    order: orderId === null || orderKind === null || due === null ? null : { id: orderId, kind: orderKind, due },
    flags: row.flags,
    pieces: row.pieces,
    days: row.days,
    lastSubstance: row.last_substance,
    at: row.at,
    seen: row.seen_at !== null,
    isOver: row.is_over,
  };
}
