import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { alertKinds, type AlertCounts } from '../../../domain/alert.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { AlertMessage, AlertMessages } from './alert-messages-port.ts';
import { isOver } from './alert-list.ts';
import { mayHear } from './may-hear.ts';
import { toSettings } from './alert-settings.ts';
import type { Tables } from '../tables.ts';

/** Messages of counts: made in the transaction that marks their alerts as told, so that no alert is told twice or not at all. */
export function alertMessagesOn(db: Kysely<Tables>): AlertMessages {
  return {
    async withMail() {
      const rows = await db.selectFrom('alert_settings').selectAll().where('how', '=', 'mail').where('mail', 'is not', null).execute();
      return rows.map(toSettings);
    },
    makeDigest: (person, { id, slot, at }) =>
      db.transaction().execute(async (work) => {
        const { numUpdatedRows } = await work
          .updateTable('alert_settings')
          .set({ last_slot: slot })
          .where('person_id', '=', person)
          .where((row) => row.or([row('last_slot', 'is', null), row('last_slot', '<', slot)]))
          .executeTakeFirst();
        return numUpdatedRows === 0n ? null : make(work, { person, id, at, way: 'mail' });
      }),
    async withWebhookWaiting(notedBefore) {
      const { rows } = await sql<{ person_id: PersonId }>`
        select s.person_id from alert_settings s where s.webhook is not null and s.how <> 'none' and exists (
          select from person_alerts p where p.person_id = s.person_id and p.hooked_at is null and p.noted_at <= ${notedBefore})
        order by s.person_id`.execute(db);
      return rows.map((row) => row.person_id);
    },
    makeWebhook: (person, { id, at }) => db.transaction().execute((work) => make(work, { person, id, at, way: 'webhook' })),
    ...sendingOn(db),
    ...toldOn(db),
  };
}

interface Making {
  readonly person: PersonId;
  readonly id: string;
  readonly at: Date;
  readonly way: AlertMessage['way'];
}

/** The locks of the update make a second worker wait, which then finds nothing untold. */
async function make(work: Transaction<Tables>, { person, id, at, way }: Making): Promise<string | null> {
  const column = sql.ref(way === 'mail' ? 'mailed_at' : 'hooked_at');
  const { rows } = await sql<{ case_id: string; kind: keyof AlertCounts; is_worth: boolean }>`
    update person_alerts p set ${column} = ${at} from alerts a
    where p.person_id = ${person} and p.${column} is null and a.case_id = p.case_id and a.alert_id = p.alert_id
    returning p.case_id, a.kind, (p.seen_at is null and not ${isOver} and ${isStillTheirs(at)}) as is_worth`.execute(work);
  const told = rows.filter((row) => row.is_worth);
  if (told.length === 0) return null;
  const counts = Object.fromEntries(alertKinds.map((kind) => [kind, told.filter((row) => row.kind === kind).length]));
  const cases = new Set(told.map((row) => row.case_id)).size;
  await work
    .insertInto('alert_messages')
    .values({ message_id: id, person_id: person, way, counts: JSON.stringify(counts), cases, state: 'pending', made_at: at })
    .execute();
  return id;
}

/** A case may have gone to another unit since, or the reason for opening it be over. */
const isStillTheirs = (at: Date): RawBuilder<boolean> => sql`exists (select from cases c join people on people.person_id = p.person_id
  where c.case_id = p.case_id and ${mayHear('people', at)})`;

function sendingOn(db: Kysely<Tables>): Pick<AlertMessages, 'open' | 'claim' | 'done' | 'fail'> {
  return {
    async open({ since, claimedBefore }) {
      await sql`update alert_messages set state = 'failed', code = coalesce(code, 'message.too-old')
        where state in ('pending', 'sending') and made_at < ${since}`.execute(db);
      const { rows } = await sql<{ message_id: string }>`
        select message_id from alert_messages where state = 'pending' or (state = 'sending' and claimed_at < ${claimedBefore})
        order by made_at, message_id`.execute(db);
      return rows.map((row) => row.message_id);
    },
    async claim(id, { at, claimedBefore }) {
      const { rows } = await sql<{
        way: AlertMessage['way'];
        counts: AlertCounts;
        cases: number;
        mail: string | null;
        webhook: string | null;
      }>`
        update alert_messages m set state = 'sending', claimed_at = ${at} from alert_settings s
        where m.message_id = ${id} and s.person_id = m.person_id
          and (m.state = 'pending' or (m.state = 'sending' and m.claimed_at < ${claimedBefore}))
        returning m.way, m.counts, m.cases, case when s.how = 'mail' then s.mail ->> 'address' end as mail,
          case when s.how <> 'none' then s.webhook end as webhook`.execute(db);
      const row = rows[0];
      if (row === undefined) return null;
      return { id, way: row.way, counts: row.counts, cases: row.cases, to: row.way === 'mail' ? row.mail : row.webhook };
    },
    async done(id, { state, at }) {
      await db.updateTable('alert_messages').set({ state, code: null, sent_at: at }).where('message_id', '=', id).execute();
    },
    async fail(id, { code, isLast }) {
      await db
        .updateTable('alert_messages')
        .set({ state: isLast ? 'failed' : 'pending', code })
        .where('message_id', '=', id)
        .execute();
    },
  };
}

function toldOn(db: Kysely<Tables>): Pick<AlertMessages, 'lastFailure' | 'counts'> {
  return {
    async lastFailure(person) {
      const row = await db
        .selectFrom('alert_messages')
        .select(['code'])
        .where('person_id', '=', person)
        .where('state', '<>', 'dropped')
        .orderBy('made_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.code ?? null;
    },
    async counts() {
      const { rows } = await sql<{ state: string; messages: number }>`
        select state, count(*)::integer as messages from alert_messages group by state order by state`.execute(db);
      return Object.fromEntries(rows.map((row) => [row.state, row.messages]));
    },
  };
}
