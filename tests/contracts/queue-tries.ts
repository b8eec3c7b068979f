import { expect, onTestFinished, test } from 'vitest';
import type { RunningJob } from '../../queues/connection.ts';
import { caseId, openOn, sha256, take, type Connect } from './queue-support.ts';

/** What becomes of a job that was not done. */
export function testTries(connect: Connect): void {
  test('a failure that may pass is tried again after a back-off, with the attempts counted', async () => {
    const { connection, queues } = await openOn(connect);
    const began: number[] = [];
    const taken = await take(connection, 'case', (_job, nth) => {
      began.push(performance.now());
      return nth < 3 ? Promise.reject(new Error('records.unreachable')) : Promise.resolve();
    });
    await queues.add('case', { caseId });
    await taken.begun(3);
    const [first = 0, second = 0, third = 0] = began;
    expect(taken.jobs.map((job) => job.attemptsMade)).toEqual([0, 1, 2]);
    expect([second - first >= 200, third - second >= 400]).toEqual([true, true]); // 500 and 1,000 ms, half of it drawn by lot
  });

  test('a job that is given back untried is taken again and counts no attempt', async () => {
    const { connection, queues } = await openOn(connect);
    const taken = await take(connection, 'parse', (job, nth) => (nth === 1 ? job.giveBack() : Promise.resolve()));
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(2);
    expect(taken.jobs.map((job) => job.attemptsMade)).toEqual([0, 0]);
  });

  test('a job of a worker that died is taken by another', async () => {
    const { connection, queues } = await openOn(connect);
    const options = { lockDuration: 1_000, lockRenewTime: 60_000, stalledInterval: 500, concurrency: 1, maxStalledCount: 3 }; // never renewed: as good as dead
    const dead = Promise.withResolvers<void>();
    const stuck = Promise.withResolvers<void>();
    const first = connection.openWorker('parse', { onError: () => {}, options, work: () => (dead.resolve(), stuck.promise) });
    onTestFinished(() => (stuck.resolve(), first.close()));
    await queues.add('parse', { caseId, sha256 });
    await dead.promise;
    const taken = Promise.withResolvers<RunningJob>();
    const second = connection.openWorker('parse', { onError: () => {}, options, work: async (job) => taken.resolve(job) });
    onTestFinished(() => second.close());
    expect((await taken.promise).data).toEqual({ caseId, sha256 });
  });
}
