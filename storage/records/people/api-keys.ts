import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ApiKeys } from './accounts-port.ts';
import type { Tables } from '../tables.ts';

/** So that a key that is found somewhere is known for what it is. */
const PREFIX = 'sagsblik_';
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

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
          token_hash: hashOf(token),
          scopes: JSON.stringify(scopes),
          made_by: madeBy,
          made_at: madeAt,
          expires_at: expires,
          revoked_at: null,
        })
        .execute();
      return token;
    },
    async find(token, now) {
      const row = await db
        .selectFrom('api_keys')
        .innerJoin('people', 'people.person_id', 'api_keys.person_id')
        .selectAll('people')
        .select('api_keys.scopes')
        .where('token_hash', '=', hashOf(token))
        .where('expires_at', '>', now)
        .where('revoked_at', 'is', null)
        .where('people.disabled_at', 'is', null)
        .executeTakeFirst();
      return row === undefined ? null : { id: row.person_id, name: row.name, role: row.role, unit: row.unit_id, scopes: row.scopes };
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
