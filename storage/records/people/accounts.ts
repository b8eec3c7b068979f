import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { Failure } from '../../../domain/failure.ts';
import type { Account, Accounts } from './accounts-port.ts';
import type { Tables } from '../tables.ts';

/** Wrong tries before a name is locked, and for how long: 20 tries an hour find no password of 12 characters. */
const MOST_FAILURES = 5;
const LOCK_MINUTES = 15;

const nameOf = (login: string): string => login.trim().normalize('NFC').toLowerCase();
/** What is typed may be a password in the wrong field. */
const hashOf = (login: string): string => createHash('sha256').update(nameOf(login)).digest('hex');

/** Accounts with a password, and the locks on their names. */
export function accountsOn(db: Kysely<Tables>): Accounts {
  const accounts = () =>
    db
      .selectFrom('accounts')
      .innerJoin('people', 'people.person_id', 'accounts.person_id')
      .selectAll('people')
      .select(['accounts.login', 'accounts.secret'])
      .where('people.disabled_at', 'is', null);
  type Row = Awaited<ReturnType<ReturnType<typeof accounts>['execute']>>[number];
  const toAccount = (row: Row | undefined): Account | null =>
    row === undefined
      ? null
      : { person: { id: row.person_id, name: row.name, role: row.role, unit: row.unit_id }, login: row.login, secret: row.secret };
  return {
    find: async (login) => toAccount(await accounts().where('login', '=', nameOf(login)).executeTakeFirst()),
    ofPerson: async (person) => toAccount(await accounts().where('accounts.person_id', '=', person).executeTakeFirst()),
    async save({ person, login, secret, mustChange }) {
      const row = { login: nameOf(login), secret, must_change: mustChange };
      const taken = await db.selectFrom('accounts').select('person_id').where('login', '=', row.login).executeTakeFirst();
      if (taken !== undefined && taken.person_id !== person) throw new Failure('account.taken');
      await db
        .insertInto('accounts')
        .values({ person_id: person, ...row })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
        .execute();
    },
    any: async () => (await db.selectFrom('accounts').select('person_id').limit(1).executeTakeFirst()) !== undefined,
    async people() {
      const rows = await db
        .selectFrom('people')
        .leftJoin('accounts', 'accounts.person_id', 'people.person_id')
        .selectAll('people')
        .select('accounts.login')
        .whereRef('people.person_id', '<>', 'people.unit_id') // whoever sends by an upload link is an organisation of her own, and signs in nowhere
        .orderBy('people.name')
        .orderBy('people.person_id')
        .execute();
      return rows.map((row) => ({
        person: { id: row.person_id, name: row.name, role: row.role, unit: row.unit_id },
        login: row.login,
        isDisabled: row.disabled_at !== null,
      }));
    },
    async disable(person, at) {
      await db.transaction().execute(async (transaction) => {
        await transaction.updateTable('people').set({ disabled_at: at }).where('person_id', '=', person).execute();
        if (at !== null) await transaction.deleteFrom('sessions').where('person_id', '=', person).execute();
      });
    },
    ...locksOn(db),
  };
}

function locksOn(db: Kysely<Tables>): Pick<Accounts, 'lockedUntil' | 'countFailure' | 'clearFailures'> {
  return {
    async lockedUntil(login, now) {
      const row = await db.selectFrom('sign_in_failures').select('locked_until').where('login_hash', '=', hashOf(login)).executeTakeFirst();
      const until = row?.locked_until ?? null;
      return until !== null && until > now ? until : null;
    },
    // one statement, so that tries at the same moment are all counted; a lock that is over starts the count anew
    async countFailure(login, now) {
      const until = new Date(now.getTime() + LOCK_MINUTES * 60_000);
      await sql`
        insert into sign_in_failures (login_hash, failures, locked_until) values (${hashOf(login)}, 1, null)
        on conflict (login_hash) do update set
          failures = case when sign_in_failures.locked_until <= ${now} then 1 else sign_in_failures.failures + 1 end,
          locked_until = case
            when sign_in_failures.locked_until <= ${now} then null
            when sign_in_failures.failures + 1 >= ${MOST_FAILURES} then ${until}::timestamptz
            else sign_in_failures.locked_until end
      `.execute(db);
    },
    async clearFailures(login) {
      await db.deleteFrom('sign_in_failures').where('login_hash', '=', hashOf(login)).execute();
    },
  };
}
