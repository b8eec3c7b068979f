import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely';
import type { UnitId } from '../../../domain/ids.ts';
import type { Tables } from '../tables.ts';

/** The organisation that a request acts for, as long as its handler runs. */
const acting = new AsyncLocalStorage<UnitId>();

/** Runs something for an organisation: what `ownRowsOnly` guards touches its rows alone meanwhile. */
export function actingFor(organisation: UnitId, work: () => void): void {
  acting.run(organisation, work);
}

/**
 * The same rows in two ways: as the owner, and, while somebody acts for an organisation, in the role that row-level security binds to that
 * organisation's rows (migration 0021). Which way is chosen by no caller, so that none can forget it.
 */
export function ownRowsOnly<T extends object>(pool: PostgresPool, open: Kysely<Tables>, rowsOn: (db: Kysely<Tables>) => T): T {
  const asOwner = rowsOn(open);
  const asSupplier = rowsOn(new Kysely<Tables>({ dialect: new PostgresDialect({ pool: inRole(pool) }) }));
  let hasRole: Promise<boolean> | null = null;
  return new Proxy(asOwner, {
    get(_, name) {
      const plain: unknown = Reflect.get(asOwner, name);
      const bound: unknown = Reflect.get(asSupplier, name);
      if (typeof plain !== 'function' || typeof bound !== 'function') return plain;
      return async (...asked: readonly unknown[]): Promise<unknown> => {
        if (acting.getStore() === undefined) return Reflect.apply(plain, undefined, asked);
        hasRole ??= isGuarded(open);
        return Reflect.apply((await hasRole) ? bound : plain, undefined, asked);
      };
    },
  });
}

/** False on a server whose owner may make no roles: the conditions in the statements stand alone there. */
async function isGuarded(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ guarded: boolean }>`
    select exists (select from pg_policies where policyname = 'sendings_of_supplier' and schemaname = current_schema()) as guarded`.execute(
    db,
  );
  return rows[0]?.guarded ?? false;
}

/** Connections that act for the organisation while they are out, and are the owner's again before anybody else has them. */
function inRole(pool: PostgresPool): PostgresPool {
  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect();
      try {
        await client.query(`select set_config('sagsblik.organisation', $1, false)`, [acting.getStore() ?? '']);
        await client.query('set role sagsblik_supplier', []);
      } catch (thrown) {
        client.release(true);
        throw thrown;
      }
      const release = (): void => {
        const reset = client.query('reset role', []).then(() => client.query('reset sagsblik.organisation', []));
        reset.then(
          () => client.release(),
          () => client.release(true), // cut rather than handed on with another's rights
        );
      };
      return { query: client.query.bind(client), release };
    },
    end: async () => {}, // the owner's connections are the same ones
  };
}
