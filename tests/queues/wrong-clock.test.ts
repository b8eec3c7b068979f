import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import { connectRedis } from '../../queues/connection-redis.ts';
import type { QueueConnection, RunningJob } from '../../queues/connection.ts';
import { openQueues, openWorker } from '../../queues/index.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';

const HOURS = 7_200_000;
const ids = { caseId: 'sag-1' as CaseId };

/** A worker for one job. */
function takeOne(connection: QueueConnection, work: (job: RunningJob) => Promise<void>) {
  const taken = Promise.withResolvers<RunningJob>();
  const worker = openWorker(connection, {
    step: 'case',
    onError: () => {},
    work: async (job) => {
      taken.resolve(job);
      await work(job);
    },
  });
  return { taken: taken.promise, close: () => worker.close() };
}

/** A worker whose clock is ahead takes the job, puts it off and ends. */
async function putOffAhead(connection: QueueConnection): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOURS });
  onTestFinished(() => void vi.useRealTimers());
  const ended = Promise.withResolvers<void>();
  const ahead = takeOne(connection, async (job) => {
    await job.comeBack(60_000).finally(ended.resolve);
  });
  await ahead.taken;
  await ended.promise;
  await ahead.close();
  vi.useRealTimers();
}

function testWrongClock(connect: () => Promise<QueueConnection>): void {
  test('a job that a clock hours ahead has put off is woken by the sweep, and the same job added meanwhile is that one', async () => {
    const connection = await connect();
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    await queues.add('case', ids);
    await putOffAhead(connection);
    await queues.add('case', ids);
    expect((await queues.counts()).case).toMatchObject({ waiting: 0, delayed: 1 });
    expect(await queues.wakeUp()).toBe(1);
    expect(await queues.wakeUp()).toBe(0);
    const right = takeOne(connection, async () => {});
    onTestFinished(() => right.close());
    expect((await right.taken).data).toEqual(ids);
  });

  test('a job that waits for its time sleeps on, and so does what comes again by the clock', async () => {
    const connection = await connect();
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    await queues.repeat('housekeeping', {}, 86_400);
    await queues.add('case', ids);
    const early = Promise.withResolvers<void>();
    const worker = takeOne(connection, async (job) => {
      await job.comeBack(30_000).finally(early.resolve);
    });
    await early.promise;
    await worker.close();
    expect(await queues.wakeUp()).toBe(0);
  });
}

describe('in the database', () => {
  testWrongClock(async () => {
    const database = await freshDatabase();
    onTestFinished(() => database.drop());
    return connectPostgres(database.url);
  });
});

describe.skipIf(!hasRedis)('on Redis', () => {
  testWrongClock(async () => connectRedis(await freshRedis()));
});
