import { UnrecoverableError } from 'bullmq';
import { expect, onTestFinished, test } from 'vitest';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { QueueConnection, RunningJob } from '../../queues/connection.ts';
import { openQueues, openWorker } from '../../queues/index.ts';
import { operateQueues, type QueueOperations } from '../../queues/operate-queues.ts';
import type { Queues } from '../../queues/queues.ts';
import type { StepName } from '../../queues/steps.ts';

const caseId = 'case-1' as CaseId;
const sha256 = 'a'.repeat(64) as Sha256;

/** What an operator does with the queue; every backend passes. */
export function testQueueOperations(connect: () => Promise<QueueConnection>): void {
  async function open(): Promise<{ connection: QueueConnection; queues: Queues; operations: QueueOperations }> {
    const connection = await connect();
    const [queues, operations] = [openQueues(connection), operateQueues(connection)];
    onTestFinished(async () => {
      await queues.close();
      await operations.close();
    });
    return { connection, queues, operations };
  }

  test('a held step takes no job and finishes the one that runs; let go, it takes what waited', { timeout: 30_000 }, async () => {
    const { connection, queues, operations } = await open();
    const [began, gate, last] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const taken: unknown[] = [];
    await take(connection, 'parse', async ({ data }) => {
      taken.push(Object(data).caseId);
      if (taken.length === 3) return last.resolve();
      if (taken.length === 2) return;
      began.resolve();
      await gate.promise;
    });
    await queues.add('parse', { caseId, sha256 });
    await began.promise;
    await queues.add('parse', { caseId: 'before' as CaseId, sha256 });
    await operations.pause('parse');
    await queues.add('parse', { caseId: 'later' as CaseId, sha256 });
    gate.resolve();
    await until(async () => (await queues.counts()).parse.active === 0);
    expect([await operations.paused(), taken, (await queues.counts()).parse.waiting]).toEqual([['parse'], [caseId], 2]);
    expect((await operations.oldest()).parse).not.toBeNull();
    await operations.resume('parse');
    await last.promise;
    expect([await operations.paused(), taken]).toEqual([[], [caseId, 'before', 'later']]);
  });

  test('a hold is the queue’s and not the worker’s: one that starts later takes nothing either', async () => {
    const { connection, queues, operations } = await open();
    await operations.pause('case');
    let runs = 0;
    await take(connection, 'case', async () => void (runs += 1));
    await queues.add('case', { caseId });
    await queues.add('housekeeping', {});
    const swept = Promise.withResolvers<void>();
    await take(connection, 'housekeeping', async () => swept.resolve());
    await swept.promise; // another step goes on
    expect(runs).toBe(0);
  });

  test('given-up jobs are told by step and code with their time, and tried again by code or step', async () => {
    const { connection, queues, operations } = await open();
    const failing = new Set(['a', 'b', 'c']);
    const began = Date.now();
    await take(connection, 'case', async ({ data }) => {
      const of = String(Object(data).caseId);
      if (failing.has(of)) throw new UnrecoverableError(of === 'c' ? 'boom, with words' : 'records.unreachable');
    });
    for (const each of ['a', 'b', 'c'] as CaseId[]) await queues.add('case', { caseId: each });
    await until(async () => (await queues.counts()).case.failed === 3);
    const told = (await operations.givenUp()).toSorted((one, other) => other.jobs - one.jobs);
    expect(told.map(({ step, code, jobs }) => ({ step, code, jobs }))).toEqual([
      { step: 'case', code: 'records.unreachable', jobs: 2 },
      { step: 'case', code: 'internal.unexpected', jobs: 1 }, // a foreign word may hold anything
    ]);
    expect(told.every(({ since }) => since !== null && since.getTime() >= began - 1_000 && since.getTime() <= Date.now())).toBe(true);
    failing.clear();
    expect([await operations.retry({ step: 'parse' }), await operations.retry({ code: 'records.unreachable' })]).toEqual([0, 2]);
    await until(async () => (await queues.counts()).case.failed === 1);
    expect(await operations.retry({ step: 'case' })).toBe(1);
    await until(async () => (await queues.counts()).case.failed === 0);
  });

  test('the age of a row is that of its oldest job, and of none where nothing waits', async () => {
    const { queues, operations } = await open();
    const before = Date.now();
    for (const each of ['a', 'b', 'c'] as CaseId[]) await queues.add('case', { caseId: each }, { background: each === ('a' as CaseId) });
    const { case: oldest, parse } = await operations.oldest();
    expect([parse, oldest !== null && oldest.getTime() >= before - 1_000 && oldest.getTime() <= Date.now()]).toEqual([null, true]);
  });
}

/** For what a backend does without telling: asks until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function take(connection: QueueConnection, step: StepName, work: (job: RunningJob) => Promise<void>): Promise<void> {
  const worker = openWorker(connection, { step, work, onError: () => {}, concurrency: 1 });
  onTestFinished(() => worker.close());
  await worker.waitUntilReady();
}
