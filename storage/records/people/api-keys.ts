import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ApiKeys } from './accounts-port.ts';
import { hashToken } from './hash-token.ts';
import type { Tables } from '../tables.ts';

/** So that a key that is found somewhere is known for what it is. */
const PREFIX = 'sagsblik_';

/** Keys of programs; the row keeps the hash alone. */
export function apiKeysOn(db: Kysely<Tables>): ApiKeys {
  return {
    async create({ id, name, person, scopes, madeBy, madeAt, expires }) {
      const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
      await db
        .insertInto('api_keys')
        .values({
          key_id: id,
          person_id: person,
          name,
          token_hash: hashToken(token),
          scopes: JSON.stringify(scopes),
          made_by: madeBy,
          made_at: madeAt,
          expires_at: expires,
          revoked_at: null,
          last_used_at: null,
        })
        .execute();
      return token;
    },
    async find(token, now) {
      const row = await db
        .selectFrom('api_keys')
        .innerJoin('people', 'people.person_id', 'api_keys.person_id')
        .selectAll('people')
        .select(['api_keys.key_id', 'api_keys.scopes'])
        .where('token_hash', '=', hashToken(token))
        .where('expires_at', '>', now)
        .where('revoked_at', 'is', null)
        .where('people.disabled_at', 'is', null)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { key_id: key, scopes } = row;
      await noteUse(db, key, now);
      return { id: row.person_id, name: row.name, role: row.role, unit: row.unit_id, scopes, key };
    },
    async list() {
      const rows = await db.selectFrom('api_keys').selectAll().orderBy('made_at', 'desc').orderBy('key_id').execute();
      return rows.map((row) => ({
        id: row.key_id,
        name: row.name,
        person: row.person_id,
        scopes: row.scopes,
        madeBy: row.made_by,
        madeAt: row.made_at,
        expires: row.expires_at,
        revoked: row.revoked_at,
        lastUsed: row.last_used_at,
      }));
    },
    async revoke(id, at) {
      const { numUpdatedRows } = await db
        .updateTable('api_keys')
        .set({ revoked_at: at })
        .where('key_id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

/** To the minute: a robot that asks all day must not write a row at every question. */
async function noteUse(db: Kysely<Tables>, key: string, now: Date): Promise<void> {
  const aMinuteAgo = new Date(now.getTime() - 60_000);
  await db
    .updateTable('api_keys')
    .set({ last_used_at: now })
    .where('key_id', '=', key)
    .where(({ eb, or }) => or([eb('last_used_at', 'is', null), eb('last_used_at', '<', aMinuteAgo)]))
    .execute();
}
