import pg from 'pg';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import { connectRedis } from '../../queues/connection-redis.ts';
import type { QueueConnection, RunningJob } from '../../queues/connection.ts';
import { openQueues, openWorker } from '../../queues/index.ts';
import type { StepName } from '../../queues/steps.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';

const HOURS = 7_200_000;
const ids = { caseId: 'sag-1' as CaseId };
const document = { ...ids, sha256: 'a'.repeat(64) as Sha256 };

/** A worker for one job. */
function takeOne(connection: QueueConnection, step: StepName, work: (job: RunningJob) => Promise<void> = async () => {}) {
  const taken = Promise.withResolvers<RunningJob>();
  const worker = openWorker(connection, {
    step,
    onError: () => {},
    work: async (job) => {
      taken.resolve(job);
      await work(job);
    },
  });
  return { taken: taken.promise, close: (force = false) => worker.close(force) };
}

/** A worker whose clock is ahead takes a job of the step `parse`, and is gone. */
async function dieAhead(connection: QueueConnection): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOURS });
  onTestFinished(() => void vi.useRealTimers());
  const ahead = takeOne(connection, 'parse', () => new Promise(() => {}));
  await ahead.taken;
  await ahead.close(true);
  vi.useRealTimers();
}

/** A worker whose clock is ahead takes the job, puts it off and ends. */
async function putOffAhead(connection: QueueConnection): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOURS });
  onTestFinished(() => void vi.useRealTimers());
  await putOffFor(connection, 60_000);
  vi.useRealTimers();
}

async function putOffFor(connection: QueueConnection, milliseconds: number): Promise<void> {
  const ended = Promise.withResolvers<void>();
  const worker = takeOne(connection, 'case', async (job) => {
    await job.comeBack(milliseconds).finally(ended.resolve);
  });
  await worker.taken;
  await ended.promise;
  await worker.close();
}

const realNow = performance.now.bind(performance);

/** What measures spans, and not the clock, is so far ahead from here. */
function passMinutes(minutes: number): void {
  vi.spyOn(performance, 'now').mockImplementation(() => realNow() + minutes * 60_000);
  onTestFinished(() => void vi.restoreAllMocks());
}

function testWrongClock(connect: () => Promise<QueueConnection>): void {
  test('a job that a clock hours ahead has put off is woken by a later sweep, and the same job added meanwhile is that one', async () => {
    const connection = await connect();
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    await queues.add('case', ids);
    await putOffAhead(connection);
    await queues.add('case', ids);
    expect((await queues.counts()).case).toMatchObject({ waiting: 0, delayed: 1 });
    expect(await queues.wakeUp()).toBe(0);
    passMinutes(10);
    expect(await queues.wakeUp()).toBe(1);
    expect(await queues.wakeUp()).toBe(0);
    const right = takeOne(connection, 'case');
    onTestFinished(() => right.close());
    expect((await right.taken).data).toEqual(ids);
  });

  test('a job that waits for its time sleeps on, and so does what comes again by the clock', async () => {
    const connection = await connect();
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    await queues.repeat('housekeeping', {}, 86_400);
    await queues.add('case', ids);
    await putOffFor(connection, 30_000);
    expect(await queues.wakeUp()).toBe(0);
    passMinutes(2);
    expect(await queues.wakeUp()).toBe(0);
  });

  test('a sweeper whose clock is hours behind takes no job for one that sleeps too long', async () => {
    const connection = await connect();
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    await queues.add('case', ids);
    await putOffFor(connection, 30_000);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - HOURS });
    onTestFinished(() => void vi.useRealTimers());
    expect(await queues.wakeUp()).toBe(0);
    passMinutes(2);
    expect(await queues.wakeUp()).toBe(0);
  });

  test('a job that is put off again and again sleeps anew each time', async () => {
    const connection = await connect();
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    await queues.add('case', ids);
    await putOffFor(connection, 1);
    expect(await queues.wakeUp()).toBe(0);
    await putOffFor(connection, 30_000);
    passMinutes(10);
    expect(await queues.wakeUp()).toBe(0);
  });
}

async function connectFreshDatabase(): Promise<QueueConnection> {
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  return connectPostgres(database.url);
}

async function lockOf(databaseUrl: string): Promise<unknown> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query("select locked_until_ms from queues.job where state = 'active'")).rows[0]?.locked_until_ms;
  } finally {
    await client.end();
  }
}

describe('in the database', () => {
  testWrongClock(connectFreshDatabase);

  test('a job whose worker died with its clock hours ahead is freed, and so is the look for such jobs', async () => {
    const connection = await connectFreshDatabase();
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    await queues.add('parse', document);
    await dieAhead(connection);
    expect(await queues.wakeUp()).toBe(0);
    passMinutes(10);
    expect(await queues.wakeUp()).toBe(1);
    const right = takeOne(connection, 'parse');
    onTestFinished(() => right.close());
    expect(await right.taken).toMatchObject({ data: document, stalledCounter: 1 });
  });

  test('a job that is worked on keeps its lock, for it is renewed', async () => {
    const database = await freshDatabase();
    onTestFinished(() => database.drop());
    const connection = connectPostgres(database.url);
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    await queues.add('parse', document);
    const ended = Promise.withResolvers<void>();
    const right = takeOne(connection, 'parse', () => ended.promise);
    onTestFinished(() => right.close());
    onTestFinished(() => ended.resolve());
    await right.taken;
    expect(await queues.wakeUp()).toBe(0);
    const taken = await lockOf(database.url);
    await vi.waitUntil(async () => (await lockOf(database.url)) !== taken, { timeout: 30_000, interval: 200 });
    passMinutes(10);
    expect(await queues.wakeUp()).toBe(0);
    passMinutes(20);
    expect(await queues.wakeUp(), 'nobody renewed it meanwhile').toBe(1);
  });
});

describe.skipIf(!hasRedis)('on Redis', () => {
  testWrongClock(async () => connectRedis(await freshRedis()));
});
