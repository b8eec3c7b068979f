import { sql, type Kysely, type Selectable } from 'kysely';
import type { Draft } from '../../../domain/draft.ts';
import { bareReference } from '../cases/bare-reference.ts';
import { markSent } from './mark-sent.ts';
import { portalLinksOn } from './portal-links.ts';
import type { Destination, Portal } from './portal-port.ts';
import { sentOn } from './portal-sent.ts';
import { rowOfSending, toSending } from './sending-row.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables>;

/** Sendings of suppliers and what is in them. */
export function portalOn(db: Db): Portal {
  return { ...sendingsOn(db), ...draftsOn(db), ...sweepsOn(db), ...sentOn(db), ...portalLinksOn(db) };
}

const toDraft = (row: Selectable<Tables['drafts']>): Draft => ({
  id: row.draft_id,
  sendingId: row.sending_id,
  caseId: row.case_id,
  fileName: row.file_name,
  bytes: row.bytes,
  receivedBytes: row.received_bytes,
  objectKey: row.object_key,
  state: row.state,
  sha256: row.sha256,
  failure: row.failure_code,
  checked: row.checked,
  remark: row.remark,
  answersOrder: row.answers_order,
  mediaType: row.media_type,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
});

function sendingsOn(db: Db): Pick<Portal, 'destinations' | 'organisationName' | 'begin' | 'findSending' | 'open' | 'send'> {
  return {
    async destinations(organisation, reference) {
      const word = bareReference(reference);
      if (word === '') return [];
      const { rows } = await sql<Destination>`
        select cases.case_id as "caseId", null as "orderId", null as recipient
          from cases join case_suppliers on case_suppliers.case_id = cases.case_id and case_suppliers.unit_id = ${organisation}
          where cases.deleting_at is null and lower(regexp_replace(cases.reference, '[^[:alnum:]]', '', 'g')) = ${word}
        union all
        select cases.case_id, orders.order_id, orders.recipient
          from case_suppliers join cases using (case_id) join orders using (case_id)
          where case_suppliers.unit_id = ${organisation} and cases.deleting_at is null and orders.withdrawn_at is null
            and lower(regexp_replace(orders.reference, '[^[:alnum:]]', '', 'g')) = ${word}`.execute(db);
      return rows;
    },
    async organisationName(organisation) {
      const row = await db.selectFrom('units').select('name').where('unit_id', '=', organisation).executeTakeFirst();
      return row?.name ?? organisation;
    },
    async begin(sending) {
      await db.insertInto('sendings').values(rowOfSending(sending)).execute();
    },
    async findSending(id) {
      const row = await db.selectFrom('sendings').selectAll().where('sending_id', '=', id).executeTakeFirst();
      return row === undefined ? null : toSending(row);
    },
    async open(person, now) {
      const own = db
        .selectFrom('sendings')
        .selectAll()
        .where('person_id', '=', person)
        .where('sent_at', 'is', null)
        .where('run_id', 'is', null);
      return (await own.where('expires_at', '>', now).orderBy('made_at').execute()).map(toSending);
    },
    send: (sendingId, at, sent) => db.transaction().execute((work) => markSent(work, sendingId, { at, files: sent })),
  };
}

type OfDrafts = 'addDraft' | 'findDraft' | 'drafts' | 'grow' | 'saveRead' | 'saveUnread' | 'removeDraft' | 'made';

function draftsOn(db: Db): Pick<Portal, OfDrafts> {
  const change = () => db.updateTable('drafts');
  return {
    async addDraft({ id, sendingId, caseId, fileName, bytes, objectKey, madeAt, expiresAt }) {
      const { numAffectedRows } = await sql`
        insert into drafts (draft_id, sending_id, case_id, file_name, bytes, object_key, state, made_at, expires_at)
        select ${id}, ${sendingId}, ${caseId}, ${fileName}, ${bytes}, ${objectKey}, 'uploading', ${madeAt}, ${expiresAt}
        from sendings where sending_id = ${sendingId} and sent_at is null and expires_at > ${madeAt}`.execute(db);
      return numAffectedRows === 1n;
    },
    async findDraft(id) {
      const row = await db.selectFrom('drafts').selectAll().where('draft_id', '=', id).executeTakeFirst();
      return row === undefined ? null : toDraft(row);
    },
    async drafts(sendingId) {
      return (await db.selectFrom('drafts').selectAll().where('sending_id', '=', sendingId).orderBy('position').execute()).map(toDraft);
    },
    async grow(id, from, to) {
      const { numAffectedRows } = await sql`
        update drafts set received_bytes = ${to}, state = case when bytes = ${to} then 'arrived' else state end
        where draft_id = ${id} and state = 'uploading' and received_bytes = ${from} and bytes >= ${to}`.execute(db);
      return numAffectedRows === 1n;
    },
    async saveRead(id, { sha256, mediaType, checked }) {
      const read = { state: 'read', sha256, media_type: mediaType, failure_code: null, checked: JSON.stringify(checked) } as const;
      const { numUpdatedRows } = await change().set(read).where('draft_id', '=', id).where('state', '=', 'arrived').executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async saveUnread(id, failure, known) {
      const { sha256, mediaType } = known ?? { sha256: null, mediaType: null };
      const unread = { state: 'unread', failure_code: failure, sha256, media_type: mediaType } as const;
      await change().set(unread).where('draft_id', '=', id).where('state', '=', 'arrived').execute();
    },
    async removeDraft(id) {
      const { numDeletedRows } = await db.deleteFrom('drafts').where('draft_id', '=', id).where('state', '<>', 'sent').executeTakeFirst();
      return numDeletedRows === 1n;
    },
    async made(id) {
      await change().set({ made: true }).where('draft_id', '=', id).where('state', '=', 'sent').execute();
    },
  };
}

function sweepsOn(db: Db): Pick<Portal, 'unread' | 'unmade' | 'expired' | 'removeEmpty'> {
  return {
    async unread() {
      const rows = await db.selectFrom('drafts').select('draft_id').where('state', '=', 'arrived').orderBy('position').execute();
      return rows.map((row) => row.draft_id);
    },
    async unmade() {
      const rows = db.selectFrom('drafts').selectAll().where('state', '=', 'sent').where('made', '=', false).orderBy('position');
      return (await rows.execute()).map(toDraft);
    },
    async expired(now) {
      const rows = db.selectFrom('drafts').selectAll().where('state', '<>', 'sent').where('expires_at', '<=', now);
      return (await rows.execute()).map(toDraft);
    },
    async removeEmpty(now) {
      await sql`delete from sendings where sent_at is null and expires_at <= ${now}
        and not exists (select from drafts where drafts.sending_id = sendings.sending_id)`.execute(db);
    },
  };
}
