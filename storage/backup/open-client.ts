import pg from 'pg';

/** Without a sign of life for this long the server is asked for one, and is soon given up: else a nightly run might wait for ever, and the next one with it. */
const KEEP_ALIVE_SECONDS = 30;

/**
 * The one connection of a command, for rows that are copied table by table. Not yet connected.
 *
 * @param name as the server lists it
 */
export function openClient(databaseUrl: string, name: string): pg.Client {
  return new pg.Client({
    connectionString: databaseUrl,
    application_name: name,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_SECONDS * 1_000,
  });
}
