import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { Failure } from '../../domain/failure.ts';

/** Postgres's numbers of the types that pg would hand over as a local-time Date and as text. */
const DATE = pg.types.builtins.DATE;
const INT8 = pg.types.builtins.INT8;
const connectMilliseconds = 5_000;

/** SQLSTATE classes: connection lost, no disk, memory or connection left, server shutting down or starting up, its disk failing, we were silent. */
const unreachable = /^(08|53[0-3]00|57P0[123]|58030|25P03)/u;
const systemErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);

function codeOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return '';
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  // several addresses of one host were tried: one AggregateError over all of them
  return 'errors' in thrown && Array.isArray(thrown.errors) ? codeOf(thrown.errors[0]) : '';
}

function isUnreachable(thrown: unknown): boolean {
  const code = codeOf(thrown);
  if (unreachable.test(code) || systemErrors.has(code)) return true;
  return (
    thrown instanceof Error &&
    /connection terminated|timeout exceeded when trying to connect|not queryable|client was closed/iu.test(thrown.message)
  );
}

/** A lost connection becomes a failure that a retry can help; everything else stays what it is. */
async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (isUnreachable(thrown)) throw new Failure('records.unreachable', {}, { cause: thrown });
    throw thrown;
  }
}

type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

/** Days as ISO text, because a Date would shift them by the machine's time zone; counts as numbers. */
const types = {
  getTypeParser: ((oid: TypeId, format: 'text' = 'text') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

/** Without a sign of life for this long a connection is asked for one; a few tries later it is over, where the system would wait for hours. */
const KEEP_ALIVE_SECONDS = 30;
/** All transactions are short: one that is not gone on with has a program behind it that stands still, is cut off or gone. */
const SILENT_SECONDS = 60;

/**
 * What the server holds for a program that it hears nothing of: locks on rows and on the chain of the audit trail, which everybody else
 * would wait for. An address that tells options of its own keeps those.
 */
const lettingGo = (silentSeconds: number): string =>
  [
    `-c idle_in_transaction_session_timeout=${silentSeconds}s`,
    `-c tcp_keepalives_idle=${KEEP_ALIVE_SECONDS} -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3`,
  ].join(' ');

/**
 * A pool for Kysely whose connection errors are failures of the catalogue.
 * @param silentSeconds after which the server ends a transaction that nobody goes on with
 */
export function createPool(databaseUrl: string, size: number, silentSeconds = SILENT_SECONDS): PostgresPool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: size,
    connectionTimeoutMillis: connectMilliseconds,
    application_name: 'sagsblik',
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_SECONDS * 1_000,
    options: lettingGo(silentSeconds),
    types,
  });
  pool.on('error', () => undefined); // an idle connection was cut; the next query opens another or fails with a code
  return {
    options: pool.options,
    async connect() {
      const client = await translated(pool.connect());
      client.on('error', ignore);
      const query = (text: string, values: readonly unknown[]): Promise<pg.QueryResult> => translated(client.query(text, [...values]));
      const release = (destroy?: boolean): void => {
        client.off('error', ignore);
        client.release(destroy);
      };
      // Kysely's second form of `query` takes a cursor, which only its `stream` uses; nothing here streams
      return { query, release } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

/** A connection that dies in use also rejects the query that runs; without a listener the event would end the process. */
function ignore(): void {}
