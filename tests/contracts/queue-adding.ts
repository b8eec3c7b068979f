import { expect, onTestFinished, test } from 'vitest';
import type { Sha256 } from '../../domain/ids.ts';
import { countWorkers, openWorker } from '../../queues/index.ts';
import type { StepName } from '../../queues/steps.ts';
import { caseId, openOn, sha256, take, until, type Connect } from './queue-support.ts';

/** What is added, once or again, and what is kept of it. */
export function testAdding(connect: Connect): void {
  test('a job comes with the payload it was added with, and nothing else', async () => {
    const { connection, queues } = await openOn(connect);
    const taken = await take(connection, 'parse', async () => {});
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(1);
    expect(taken.jobs[0]?.data).toEqual({ caseId, sha256 });
  });

  test('a payload that does not fit the table is refused before it is stored', async () => {
    const { queues } = await openOn(connect);
    await expect(queues.add('parse', { caseId, sha256: 'short' as Sha256 })).rejects.toMatchObject({ code: 'payload.invalid' });
    expect((await queues.counts()).parse.waiting).toBe(0);
  });

  test('a document that waits already is not queued twice', async () => {
    const { queues } = await openOn(connect);
    for (let times = 0; times < 5; times += 1) await queues.add('parse', { caseId, sha256 });
    expect((await queues.counts()).parse.waiting).toBe(1);
  });

  test('a document whose job is done can be queued again', async () => {
    const { connection, queues } = await openOn(connect);
    const taken = await take(connection, 'parse', async () => {});
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(1);
    await until(async () => (await queues.counts()).parse.active === 0);
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(2);
    expect(taken.jobs).toHaveLength(2);
  });

  test('a document whose job failed for good can be queued again', async () => {
    const { connection, queues } = await openOn(connect);
    const { UnrecoverableError } = await import('bullmq');
    const taken = await take(connection, 'parse', (_job, nth) =>
      nth === 1 ? Promise.reject(new UnrecoverableError('document.corrupt')) : Promise.resolve(),
    );
    await queues.add('parse', { caseId, sha256 });
    await until(async () => (await queues.counts()).parse.failed === 1);
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(2);
    expect(taken.jobs[1]?.attemptsMade).toBe(0);
  });

  test('a burst of triggers while a case is worked on ends in exactly one more run', async () => {
    const { connection, queues } = await openOn(connect);
    const gate = Promise.withResolvers<void>();
    const taken = await take(connection, 'case', (_job, nth) => (nth === 1 ? gate.promise : Promise.resolve()));
    await queues.add('case', { caseId });
    await taken.begun(1);
    for (let times = 0; times < 20; times += 1) await queues.add('case', { caseId });
    gate.resolve();
    await taken.begun(2);
    await until(async () => Object.values((await queues.counts()).case).every((count) => count === 0));
    expect(taken.jobs).toHaveLength(2);
  });

  test('of the finished jobs the last hundred stay and the older ones are removed', async () => {
    const { connection, queues } = await openOn(connect);
    const taken = await take(connection, 'housekeeping', async () => {});
    for (let times = 0; times < 120; times += 1) await queues.add('housekeeping', {});
    await taken.begun(120);
    const board = connection.openBoardQueue('housekeeping', () => {});
    onTestFinished(() => board.close());
    await until(async () => (await queues.counts()).housekeeping.active === 0);
    expect(await board.queue.getJobCounts('completed')).toEqual({ completed: 100 });
  });

  test('workers are counted by the step that they take, and no more when they have ended', async () => {
    const { connection } = await openOn(connect);
    const of = async (step: StepName): Promise<number | undefined> => (await countWorkers(connection))?.get(step);
    expect([await of('parse'), await of('ocr')]).toEqual([0, 0]);
    const workers = [1, 2].map(() => openWorker(connection, { step: 'parse', onError: () => {}, work: async () => {} }));
    await until(async () => (await of('parse')) === 2);
    expect(await of('ocr')).toBe(0);
    await Promise.all(workers.map((worker) => worker.close()));
    await until(async () => (await of('parse')) === 0);
  });
}
