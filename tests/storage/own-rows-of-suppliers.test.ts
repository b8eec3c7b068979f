import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sending } from '../../domain/draft.ts';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import type { Person } from '../../domain/people.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const ours = samplePerson('supplier', 'jobvejen', 'person-ours');
const theirs = samplePerson('supplier', 'springbraettet', 'person-theirs');
const notAsked = { ...sampleCase, id: 'case-not-asked' as CaseId, reference: 'J-9' };
const at = new Date('2024-03-04T08:00:00Z');
let database: FreshDatabase;
let records: Records;
let client: pg.Client;

const sendingOf = (person: Person): Sending => ({
  id: `sending-${person.unit}`,
  caseId: sampleCase.id,
  orderId: null,
  person: person.id,
  reference: sampleCase.reference,
  madeAt: at,
  expiresAt: new Date('2099-01-01T00:00:00Z'),
  sentAt: null,
  runId: null,
});

beforeAll(async () => {
  database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url });
  await records.people.save(samplePerson('caseworker'));
  for (const row of [sampleCase, notAsked]) await records.cases.create(row);
  for (const person of [ours, theirs]) {
    await records.people.save(person);
    await records.cases.admit(sampleCase.id, { organisation: person.unit });
    const sending = sendingOf(person);
    await records.portal.begin(sending);
    const { caseId, madeAt, expiresAt } = sending;
    const draft = { id: `draft-${person.unit}`, fileName: `${person.unit}.pdf`, bytes: 1, objectKey: `key-${person.unit}` };
    await records.portal.addDraft({ ...draft, sendingId: sending.id, caseId, madeAt, expiresAt });
  }
  client = new pg.Client(database.url);
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await records.close();
  await database.drop();
});

/** A statement as it is, in the role of the portal, and nothing of it is kept. */
async function inRole(organisation: string | null, statement: string): Promise<pg.QueryResult> {
  await client.query('begin');
  try {
    if (organisation !== null) await client.query(`select set_config('sagsblik.organisation', $1, true)`, [organisation]);
    await client.query('set local role sagsblik_supplier');
    return await client.query(statement);
  } finally {
    await client.query('rollback');
  }
}

const actingFor = <T>(unit: UnitId, work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => records.actingFor(unit, () => void work().then(resolve, reject)));

test.each([
  ['sendings', 'sending_id', ['sending-jobvejen']],
  ['drafts', 'draft_id', ['draft-jobvejen']],
  ['people', 'person_id', ['person-ours']],
  ['case_suppliers', 'unit_id', ['jobvejen']],
  ['cases', 'case_id', [sampleCase.id]],
])('%s: a query without WHERE sees the organisation’s own rows', async (table, column, own) => {
  expect((await client.query(`select ${column} as id from ${table}`)).rows.length).toBeGreaterThan(own.length);
  expect((await inRole('jobvejen', `select ${column} as id from ${table}`)).rows.map(({ id }) => id)).toEqual(own);
});

test('without an organisation the role sees nothing', async () => {
  expect((await inRole(null, 'select sending_id from sendings')).rows).toEqual([]);
});

test('a change without WHERE reaches the own rows and no others', async () => {
  expect((await inRole('jobvejen', `update sendings set reference = 'changed'`)).rowCount).toBe(1);
  expect((await inRole('jobvejen', 'delete from drafts')).rowCount).toBe(1);
  const insert = `insert into sendings select 'forged', case_id, order_id, 'person-theirs', reference, made_at, expires_at, sent_at from sendings`;
  await expect(inRole('jobvejen', insert)).rejects.toThrow(/row-level security/u);
});

test.each(['select citizen_name from cases', 'select * from overview_passages', 'select text from notes', 'select secret from accounts'])(
  '%s: what the portal never asks for is refused',
  async (statement) => {
    await expect(inRole('jobvejen', statement)).rejects.toThrow(/permission denied/u);
  },
);

test('while somebody acts for an organisation, the portal finds its rows alone, and the connection is the owner’s again afterwards', async () => {
  const { portal } = records;
  const find = (): Promise<Sending | null> => portal.findSending('sending-springbraettet'); // names no organisation
  expect(await actingFor(ours.unit, find)).toBeNull();
  expect((await actingFor(theirs.unit, find))?.id).toBe('sending-springbraettet');
  expect(await Promise.all([actingFor(ours.unit, find), find()])).toMatchObject([null, { id: 'sending-springbraettet' }]);
  expect(await actingFor(ours.unit, () => portal.send('sending-jobvejen', at, []))).toBe(true);
  expect(await actingFor(ours.unit, () => portal.removeDraft('draft-springbraettet'))).toBe(false);
  expect((await portal.sentTo(sampleCase.id)).map(({ id }) => id)).toEqual(['sending-jobvejen']);
  expect(await actingFor(theirs.unit, () => portal.sentTo(sampleCase.id))).toEqual([]);
});
