import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { Sha256 } from '../../domain/ids.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import { migrations } from '../../storage/migrations/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { saveOverview } from '../support/save-overview.ts';
import { classified, compared, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

test('a database of the first version is brought up to date with its rows', async () => {
  const database = await freshDatabase();
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url }) }) });
  const [first] = Object.entries(migrations);
  if (first === undefined) throw new RangeError('the list holds the first migration');
  await new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries([first]) } }).migrateToLatest();
  const mail: Sha256 = hashOf('mail');
  await sql`insert into units values ('north', 'north')`.execute(db);
  await sql`insert into cases values (${sampleCase.id}, 'J-1', 'Vibeke Eksempel', '010190-0000', 'north', null)`.execute(db);
  await sql`insert into documents (case_id, sha256, file_name, bytes, object_key, parent, received, first_receipt, state)
    values (${sampleCase.id}, ${hashOf('notat')}, 'notat.txt', 5, 'key', ${mail}, '2024-03-04', 'r1', 'stored')`.execute(db);
  await sql`insert into receipts (case_id, sha256, receipt_id, file_name, received) values (${sampleCase.id}, ${hashOf('notat')}, 'r1', 'notat.txt', '2024-03-04')`.execute(
    db,
  );
  await db.destroy();

  const records = openRecords({ databaseUrl: database.url });
  await records.migrate();
  await records.people.save(samplePerson('caseworker'));
  await records.documents.receive({ ...received('notat'), parent: mail, received: '2024-03-05' });
  expect(await records.documents.find(sampleCase.id, hashOf('notat'))).toMatchObject({ parent: mail, received: '2024-03-04', receipts: 2 });
  const document = classified('notat', ['Mødte 60 %.']);
  await records.documents.saveClassified(sampleCase.id, document, 'classify@1');
  const documents = [compared(document)];
  await saveOverview(records, sampleCase.id, { documents, replaces: 0 });
  expect(await records.overviews.find(sampleCase.id)).toEqual(foldOverview(documents));
  await records.close();
  await database.drop();
});

test('an overview of the third version reads the same after the fourth', async () => {
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url }) }) });
  const old = Object.fromEntries(Object.entries(migrations).slice(0, 3));
  await new Migrator({ db, provider: { getMigrations: async () => old } }).migrateToLatest();
  const document = compared(classified('notat', ['Mødte 60 %.', 'Bor til leje.']));
  const overview = foldOverview([document]);
  await sql`insert into units values ('north', 'north')`.execute(db);
  await sql`insert into cases values (${sampleCase.id}, 'J-1', 'Vibeke Eksempel', '010190-0000', 'north', null)`.execute(db);
  await sql`insert into overviews values (${sampleCase.id}, 1, 'x', '{}')`.execute(db);
  const { sha256 } = document.head;
  const entry = { ...overview.documents[0], head: null };
  await sql`insert into overview_documents (case_id, sha256, position, compared, entry, entry_position, digest)
    values (${sampleCase.id}, ${sha256}, 0, ${JSON.stringify({ ...document, passages: [] })}, ${JSON.stringify(entry)}, 0, 'd')`.execute(
    db,
  );
  for (const passage of document.passages)
    await sql`insert into overview_passages (case_id, passage_id, sha256, ordinal, heading, status, passage)
      values (${sampleCase.id}, ${passage.id}, ${sha256}, ${passage.ordinal}, ${passage.heading}, 'new', ${JSON.stringify(passage)})`.execute(
      db,
    );
  const lines = [
    ...overview.headings.flatMap(({ heading, current }) => current.map((line) => ({ line, heading, part: 'current' }))),
    ...overview.notPlaced.map((line) => ({ line, heading: 'formalia', part: 'not-placed' })),
  ];
  for (const { line, heading, part } of lines)
    await sql`insert into overview_lines (case_id, line_id, heading, part, passage_id, rank, sha256, rest, digest)
      values (${sampleCase.id}, ${`${heading}/${part}/${line.passage.id}`}, ${heading}, ${part}, ${line.passage.id}, 1, ${sha256},
        ${JSON.stringify({ ...line, passage: null, against: null })}, 'd')`.execute(db);
  await db.destroy();
  const records = openRecords({ databaseUrl: database.url });
  onTestFinished(() => records.close());
  await records.migrate();
  expect(JSON.stringify(await records.overviews.find(sampleCase.id))).toBe(JSON.stringify(overview));
});
