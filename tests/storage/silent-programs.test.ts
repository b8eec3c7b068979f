import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createPool } from '../../storage/records/pool.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const LOCK = 'select pg_advisory_xact_lock(44)';

/** The pool of one program, on a database that all of a test share. */
async function programsOn(silentSeconds: number): Promise<() => ReturnType<ReturnType<typeof createPool>['connect']>> {
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  return async () => {
    const pool = createPool(database.url, 1, silentSeconds);
    const client = await pool.connect();
    onTestFinished(async () => {
      client.release();
      await pool.end();
    });
    return client;
  };
}

test('a program that stands still within a transaction keeps its lock from others for seconds, and hears that the rows were away', async () => {
  const connect = await programsOn(1);
  const [silent, other] = [await connect(), await connect()];
  await silent.query('begin', []);
  await silent.query(LOCK, []);
  const waits = other.query(LOCK, []).then(() => 'got it');
  await expect(Promise.race([waits, setTimeout(20_000, 'waits for ever')])).resolves.toBe('got it');
  await expect(silent.query('commit', [])).rejects.toMatchObject({ code: 'records.unreachable' });
});

test('the server looks after programs that it hears nothing of, and ends their transactions after a minute', async () => {
  const client = await (await programsOn(60))();
  const shown = async (name: string): Promise<unknown> => (await client.query(`select current_setting('${name}') as is`, [])).rows[0];
  expect(await shown('idle_in_transaction_session_timeout')).toEqual({ is: '1min' });
  expect(await shown('tcp_keepalives_idle')).toEqual({ is: '30' });
});
