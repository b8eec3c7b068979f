import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/fresh-database.ts';

test('each test file gets a database of its own that can be dropped', async () => {
  const database = await freshDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query('select count(*)::int as tables from pg_tables where schemaname = $1', ['public']);
  expect(rows).toEqual([{ tables: 0 }]);
  await client.end();
  await database.drop();
});
