import type { Kysely } from 'kysely';
import type { Action } from '../../../domain/people.ts';
import { hashToken } from '../people/hash-token.ts';
import type { Portal } from './portal-port.ts';
import { rowOfSending } from './sending-row.ts';
import type { Tables } from '../tables.ts';

/** A link opens its own sending and no other door. */
const scopes: readonly Action[] = ['portal.use', 'portal.send'];

/** One-use links for senders without an account. */
export function portalLinksOn(db: Kysely<Tables>): Pick<Portal, 'makeLink' | 'personOfLink' | 'links' | 'revokeLink'> {
  return {
    makeLink: ({ id, token, sending, madeFor, madeBy }) =>
      db.transaction().execute(async (work) => {
        await work.insertInto('sendings').values(rowOfSending(sending)).execute();
        await work
          .insertInto('upload_links')
          .values({
            link_id: id,
            token_hash: hashToken(token),
            sending_id: sending.id,
            person_id: sending.person,
            made_for: madeFor,
            made_by: madeBy,
            made_at: sending.madeAt,
            expires_at: sending.expiresAt,
            revoked_at: null,
          })
          .execute();
      }),
    async personOfLink(token, now) {
      const row = await db
        .selectFrom('upload_links')
        .innerJoin('sendings', 'sendings.sending_id', 'upload_links.sending_id')
        .innerJoin('people', 'people.person_id', 'upload_links.person_id')
        .selectAll('people')
        .where('token_hash', '=', hashToken(token))
        .where('upload_links.revoked_at', 'is', null)
        .where('sendings.sent_at', 'is', null)
        .where('upload_links.expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined ? null : { id: row.person_id, name: row.name, role: row.role, unit: row.unit_id, scopes };
    },
    async links(caseId) {
      const rows = await db
        .selectFrom('upload_links')
        .innerJoin('sendings', 'sendings.sending_id', 'upload_links.sending_id')
        .select(['link_id', 'upload_links.sending_id', 'made_for', 'order_id', 'upload_links.made_at', 'upload_links.expires_at'])
        .select(['sent_at', 'revoked_at'])
        .where('case_id', '=', caseId)
        .orderBy('upload_links.made_at', 'desc')
        .execute();
      return rows.map((row) => ({
        id: row.link_id,
        sendingId: row.sending_id,
        madeFor: row.made_for,
        orderId: row.order_id,
        madeAt: row.made_at,
        expiresAt: row.expires_at,
        usedAt: row.sent_at,
        revokedAt: row.revoked_at,
      }));
    },
    async revokeLink(caseId, id, at) {
      const { numUpdatedRows } = await db
        .updateTable('upload_links')
        .set({ revoked_at: at })
        .where('link_id', '=', id)
        .where('revoked_at', 'is', null)
        .where('sending_id', 'in', (query) => query.selectFrom('sendings').select('sending_id').where('case_id', '=', caseId))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
