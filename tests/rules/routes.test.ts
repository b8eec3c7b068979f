import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askRights, type Door, type RouteDoor } from '../../api/plugins/rights.ts';
import { startServer } from '../../api/server.ts';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import { may, mayOnSomeCase, needsReason } from '../../domain/may.ts';
import { roles, type CaseRights, type Person, type Role } from '../../domain/people.ts';
import { giveReason } from '../support/give-reason.ts';
import { letIn } from '../support/let-in.ts';
import { hashOf, sampleCase, samplePerson } from '../support/sample-case.ts';
import { now, openApi, sessionHeaders, type OpenApi } from '../support/open-api.ts';

/** Everything that answers without asking who it is. A new line here is a decision. */
const openRoutes = [
  'GET /health',
  'GET /health/ready',
  'GET /api/v1/sign-in/:token',
  'POST /api/v1/sign-in/:token',
  'POST /api/v1/sign-out',
  'GET /api/v1/sign-in',
  'POST /api/v1/sign-in',
  'GET /*',
];
const signedInRoutes = ['GET /api/v1/me', 'PUT /api/v1/me/password', 'GET /api/v1/audit/own'];

let api: OpenApi;
let address: string;
let webRoot: string;
let boardDatabase: FreshDatabase;

/** Cases in every relation to the people below; a reason was given for `opened`, and the one for `inUnit` is over. */
const inUnit = { ...sampleCase, id: 'case-in-unit' as CaseId, caseworker: null };
const elsewhere = { ...sampleCase, id: 'case-elsewhere' as CaseId, unit: 'south' as UnitId, caseworker: null };
const mineElsewhere = { ...sampleCase, id: 'case-mine' as CaseId, unit: 'south' as UnitId };
const opened = { ...sampleCase, id: 'case-opened' as CaseId, caseworker: null };
const cases = [inUnit, elsewhere, mineElsewhere, opened];
const guest = samplePerson('meeting_participant', 'other-office');
const formerGuest = samplePerson('meeting_participant', 'other-office', 'person-former-guest');
const supplier = samplePerson('supplier', 'jobvejen');
const people: readonly Person[] = [
  ...roles.filter((role) => role !== 'supplier' && role !== 'meeting_participant').map((role) => samplePerson(role)),
  guest,
  formerGuest,
  supplier,
];

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'sagsblik-rules-'));
  boardDatabase = await freshDatabase('withQueue');
  api = await openApi({ webRoot, connection: connectPostgres(boardDatabase.url) });
  address = await startServer({ app: api.app, port: 0 });
  for (const person of people) await api.records.people.save(person);
  for (const row of cases) await api.records.cases.create(row);
  const caseworker = samplePerson('caseworker').id;
  await letIn(api.records, elsewhere.id, { person: guest.id, by: caseworker, until: '2024-03-04' });
  await letIn(api.records, elsewhere.id, { person: formerGuest.id, by: caseworker, until: '2024-03-03' });
  await giveReason(api.records, opened.id, { person: caseworker, until: '2024-03-04' });
  await giveReason(api.records, inUnit.id, { person: caseworker, until: '2024-03-03' });
  await api.records.cases.admit(inUnit.id, { organisation: supplier.unit });
});

afterAll(async () => {
  await api.close();
  await boardDatabase.drop();
  await rm(webRoot, { recursive: true, force: true });
});

/** Everything registered: a route that somebody adds tomorrow is walked tomorrow. HEAD is answered by its GET. */
function routesOf({ app }: OpenApi): readonly RouteDoor[] {
  return app.doors.filter(({ method, url }) => method !== 'HEAD' && !url.startsWith('/api/docs'));
}

const named = ({ method, url }: RouteDoor): string => `${method} ${url}`;

async function rightsOf(id: CaseId): Promise<CaseRights> {
  const rights = await api.records.cases.rights(id, '2024-03-04');
  if (rights === null) throw new RangeError('the case was made above');
  return rights;
}

/** Whether the door let the request through; what lies behind it may still find nothing. */
async function isLetIn(cookie: string, { method, url }: RouteDoor, caseId: CaseId | null): Promise<boolean> {
  const path = url.replace(':caseId', caseId ?? '').replace(':sha256', hashOf('no such document'));
  const answer = await fetch(address + path, { method, headers: { ...sessionHeaders(cookie), origin: address } });
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  if (isProblem)
    return !/"code":"(person\.unknown|person\.not-allowed|case\.unknown|case\.reason-needed|bundle\.unknown)"/u.test(await answer.text());
  await answer.body?.cancel(); // a stream of events does not end by itself
  return true;
}

test('only the listed routes answer without asking who it is', () => {
  expect(
    routesOf(api)
      .filter(({ door }) => door === 'open')
      .map(named)
      .toSorted(),
  ).toEqual(openRoutes.toSorted());
  expect(
    routesOf(api)
      .filter(({ door }) => door === 'signed-in')
      .map(named),
  ).toEqual(signedInRoutes);
});

test('a route that names no door does not start', async () => {
  expect(() => askForNothing()).toThrow(/names no door/u);
});

test('nobody gets through any other door without being signed in', async () => {
  const through: string[] = [];
  for (const route of routesOf(api)) if (route.door !== 'open' && (await isLetIn('', route, inUnit.id))) through.push(named(route));
  expect(through).toEqual([]);
});

test.each(people)(
  '$role $id gets through exactly the doors that `may` opens, case by case',
  async (person) => {
    const cookie = await api.signIn(person);
    const wrong: string[] = [];
    for (const route of routesOf(api)) {
      if (route.door === 'open' || route.door === 'signed-in') continue;
      for (const { id } of route.url.includes(':caseId') ? cases : [{ id: null }]) {
        const expected = may(person, route.door, id === null ? null : await rightsOf(id));
        if ((await isLetIn(cookie, route, id)) !== expected) wrong.push(`${named(route)} ${id}: expected ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);

test.each(people)('$role $id is shown the cases that may be read, and no others', async (person) => {
  const readable: string[] = [];
  for (const { id } of [...cases, sampleCase]) if (may(person, 'case.read', await rightsOf(id))) readable.push(id);
  const listed = (await api.records.cases.listFor(person, '2024-03-04')).map((row) => row.id);
  expect(listed.toSorted()).toEqual(readable.toSorted());
});

test.each(people)('$role $id is told of the cases that a reason opens, and of no others', async (person) => {
  const closed: string[] = [];
  for (const { id } of cases) if (needsReason(person, 'case.read', await rightsOf(id))) closed.push(id);
  expect((await api.records.accesses.closedTo(person, '2024-03-04')).map((row) => row.id).toSorted()).toEqual(closed.toSorted());
  expect(await api.records.accesses.countClosedTo(person, '2024-03-04')).toBe(closed.length);
});

test('a program reads the cases of the person it acts for, whatever reasons she has given', async () => {
  const robot: Person = { ...samplePerson('caseworker'), scopes: ['case.read', 'case.give-reason', 'document.upload'] };
  const through: string[] = [];
  for (const { id } of cases)
    for (const action of ['case.read', 'case.give-reason', 'document.upload'] as const)
      if (may(robot, action, await rightsOf(id))) through.push(`${action} ${id}`);
  expect(through).toEqual([
    'document.upload case-in-unit',
    'case.read case-mine',
    'document.upload case-mine',
    'document.upload case-opened',
  ]);
  expect((await api.records.cases.listFor(robot, '2024-03-04')).map(({ id }) => id).toSorted()).toEqual(['case-1', 'case-mine']);
});

test('a case of others and a case that is not there get the same answer', async () => {
  const cookie = await api.signIn('team_leader');
  const [others, none] = await Promise.all([elsewhere.id, 'case-nowhere'].map((id) => api.ask(cookie, `/api/v1/cases/${id}`)));
  expect([others?.statusCode, others?.body]).toEqual([none?.statusCode, none?.body]);
});

test('operators see queues and failures and no case; a supplier sees the own uploads and no case', async () => {
  expect(doorsOf('meeting_participant')).toEqual(new Set(['bundle.list', 'bundle.read', 'question.write']));
  expect(doorsOf('operator')).toEqual(new Set(['queue.read', 'queue.retry', 'queue.operate', 'renewal.ask']));
  expect(doorsOf('supplier')).toEqual(new Set(['receipt.list', 'document.upload', 'portal.use', 'portal.begin', 'running-report.write']));
});

function doorsOf(role: Role): ReadonlySet<Door> {
  return new Set(routesOf(api).flatMap(({ door }) => (door !== 'open' && door !== 'signed-in' && mayOnSomeCase(role, door) ? [door] : [])));
}

function askForNothing(): void {
  const app = fastify();
  askRights(app, {
    records: api.records,
    objects: api.objects,
    queues: { add: async () => {}, counts: () => Promise.reject(new Error('not asked')) },
    clock: () => now,
  });
  app.get('/forgotten', async () => 'open to everybody');
}
