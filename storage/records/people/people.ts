import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { PersonId } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/people.ts';
import { hashToken } from './hash-token.ts';
import type { People } from './people-port.ts';
import type { Tables } from '../tables.ts';

/** 256 bits that nobody guesses. */
function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function toPerson(row: Selectable<Tables['people']>): Person {
  return { id: row.person_id, name: row.name, role: row.role, unit: row.unit_id };
}

/** People, units, one-time links and sessions. */
export function peopleOn(db: Kysely<Tables>): People {
  const find: People['find'] = async (id) => {
    const row = await db.selectFrom('people').selectAll().where('person_id', '=', id).executeTakeFirst();
    return row === undefined ? null : toPerson(row);
  };
  return {
    find,
    isEnabled: (id) => isEnabled(db, id),
    async save({ id, name, role, unit }) {
      await db
        .insertInto('units')
        .values({ unit_id: unit, name: unit })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const row = { name, role, unit_id: unit };
      await db
        .insertInto('people')
        .values({ person_id: id, ...row })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
        .execute();
    },
    async saveUnit({ id, name }) {
      await db
        .insertInto('units')
        .values({ unit_id: id, name })
        .onConflict((conflict) => conflict.column('unit_id').doUpdateSet({ name }))
        .execute();
    },
    ...linksOn(db, find),
    ...sessionsOn(db),
    async removeExpired(now) {
      await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
      await db
        .deleteFrom('sign_in_links')
        .where((row) => row.or([row('expires_at', '<=', now), row('used_at', 'is not', null)]))
        .execute();
    },
  };
}

async function isEnabled(db: Kysely<Tables>, id: PersonId): Promise<boolean> {
  const row = await db.selectFrom('people').select('disabled_at').where('person_id', '=', id).executeTakeFirst();
  return row !== undefined && row.disabled_at === null;
}

function linksOn(db: Kysely<Tables>, find: People['find']): Pick<People, 'createLink' | 'useLink'> {
  return {
    async createLink(person, expires) {
      const token = newToken();
      await db
        .insertInto('sign_in_links')
        .values({ token_hash: hashToken(token), person_id: person, expires_at: expires, used_at: null })
        .execute();
      return token;
    },
    // one statement, so that of two clicks at once only one signs in
    async useLink(token, now) {
      const used = await db
        .updateTable('sign_in_links')
        .set({ used_at: now })
        .where('token_hash', '=', hashToken(token))
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .returning('person_id')
        .executeTakeFirst();
      if (used === undefined || !(await isEnabled(db, used.person_id))) return null;
      return find(used.person_id);
    },
  };
}

function sessionsOn(db: Kysely<Tables>): Pick<People, 'createSession' | 'findSession' | 'endSession'> {
  return {
    async createSession(person, expires) {
      const token = newToken();
      await db
        .insertInto('sessions')
        .values({ token_hash: hashToken(token), person_id: person, expires_at: expires })
        .execute();
      return token;
    },
    async findSession(token, now) {
      const row = await db
        .selectFrom('sessions')
        .innerJoin('people', 'people.person_id', 'sessions.person_id')
        .leftJoin('accounts', 'accounts.person_id', 'sessions.person_id')
        .selectAll('people')
        .select('accounts.must_change')
        .where('token_hash', '=', hashToken(token))
        .where('expires_at', '>', now)
        .where('people.disabled_at', 'is', null)
        .executeTakeFirst();
      if (row === undefined) return null;
      return row.must_change === true ? { ...toPerson(row), mustChangePassword: true } : toPerson(row);
    },
    async endSession(token) {
      await db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
    },
  };
}
