import pg from 'pg';
import { beforeEach, expect, test } from 'vitest';
import type { AuditEntry } from '../../domain/audit.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';

const now = new Date('2024-03-04T08:00:00.123Z');
const entry: AuditEntry = {
  at: now,
  person: null,
  machine: 'command-line',
  action: 'case.read',
  what: 'case',
  refused: null,
  caseId: null,
  document: null,
  origin: null,
  reason: null,
};
let database: FreshDatabase;
let records: Records;
/** Somebody who may do everything in the database, as the owner of its tables can. */
let intruder: pg.Client;

beforeEach(async () => {
  database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url });
  intruder = new pg.Client({ connectionString: database.url });
  await intruder.connect();
  return async () => {
    await intruder.end();
    await records.close();
    await database.drop();
  };
});

const write = async (lines: number): Promise<void> => {
  for (let line = 0; line < lines; line += 1) await records.audit.add(entry);
};

test('a whole trail is whole: batches follow on each other, and what is not sealed yet is counted', async () => {
  await write(3);
  expect(await records.audit.seal(now)).toBe(3);
  await write(2);
  expect([await records.audit.seal(now), await records.audit.seal(now)]).toEqual([2, 0]);
  await write(1);
  const verdict = await records.audit.verify();
  expect(verdict).toEqual({ events: 6, seals: 2, unsealed: 1, broken: null, head: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  expect([await records.audit.hadHead(verdict.head ?? ''), await records.audit.hadHead('0'.repeat(64))]).toEqual([true, false]);
});

test.each(['update audit_events set what = $$else$$', 'delete from audit_events', 'truncate audit_events', 'delete from audit_seals'])(
  'the database itself refuses: %s',
  async (sql) => {
    await write(1);
    await records.audit.seal(now);
    await expect(intruder.query(sql)).rejects.toThrow(/append-only/u);
  },
);

test.each([
  ['changed', 'update audit_events set what = $$else$$ where position = 3', 3],
  ['taken out', 'delete from audit_events where position = 4', 3],
  ['put in', "insert into audit_events overriding system value values (-1, now(), null, null, null, 'case.read', 'x')", 1],
])('a line that is %s shows, with the batch it lies in', async (_how, sql, broken) => {
  await write(2);
  await records.audit.seal(now);
  await write(2);
  await records.audit.seal(now);
  await intruder.query('alter table audit_events disable trigger audit_events_stay');
  await intruder.query(sql);
  expect((await records.audit.verify()).broken).toBe(broken);
});

test('eight writers and a sealer at once: no line comes into a batch after its seal', async () => {
  const other = openRecords({ databaseUrl: database.url });
  const writers = Array.from({ length: 8 }, async () => write(25));
  let sealed = 0;
  const sealer = (async () => {
    for (let round = 0; round < 20; round += 1) sealed += await other.audit.seal(now);
  })();
  await Promise.all([...writers, sealer]);
  sealed += await records.audit.seal(now);
  expect([sealed, await records.audit.verify()]).toEqual([200, expect.objectContaining({ events: 200, unsealed: 0, broken: null })]);
  await other.close();
});
