import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { expect, test } from 'vitest';
import { migrations } from '../../storage/migrations/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { received, sampleCase } from '../support/sample-case.ts';

test('an older version starts on a database that a newer one has brought on, and leaves it as it is', async () => {
  const database = await freshDatabase();
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url }) }) });
  const newer = {
    '9999-of-a-newer-version': {
      up: async (tables: Kysely<unknown>) => void (await sql`alter table documents add column later text`.execute(tables)),
    },
  };
  const brought = await new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations, ...newer }) } }).migrateToLatest();
  expect(brought.error).toBeUndefined();
  const records = openRecords({ databaseUrl: database.url });
  await records.migrate();
  await records.cases.create({ ...sampleCase, caseworker: null });
  await records.documents.receive(received('notat'));
  const { rows } = await sql`select name from kysely_migration where name > '9'`.execute(db);
  expect([(await records.documents.list(sampleCase.id)).length, rows]).toEqual([1, [{ name: '9999-of-a-newer-version' }]]);
  await db.destroy();
  await records.close();
  await database.drop();
});

test('a migration in between that is not known stays an error: nobody knows what it did', async () => {
  const database = await freshDatabase();
  const records = openRecords({ databaseUrl: database.url });
  await records.migrate();
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(`insert into kysely_migration values ('0001-of-somebody-else', '2026-01-01')`);
  await client.end();
  await expect(records.migrate()).rejects.toThrow(/0001-of-somebody-else is missing/u);
  await records.close();
  await database.drop();
});
