import { expect, onTestFinished, test } from 'vitest';
import { openQueues } from '../../queues/index.ts';
import type { Queues } from '../../queues/queues.ts';
import { caseId, openOn, take, until, type Connect } from './queue-support.ts';

/** Milliseconds; longer than a worker needs to look at a job that it must not take yet. */
const LONG = 700;
/** As long as a loaded machine needs to add a handful of jobs meanwhile. */
const LONGER = 3_000;

/** A job that came too early and comes back by itself. */
export function testPuttingOff(connect: Connect): void {
  test('a job that is put off comes back after its time, with its payload, its coming and its attempts', async () => {
    const { connection, queues } = await openOn(connect);
    const began: number[] = [];
    const taken = await take(connection, 'case', (job, nth) => {
      began.push(performance.now());
      return nth < 3 ? job.comeBack(LONG) : Promise.resolve();
    });
    await queues.add('case', { caseId });
    await taken.begun(3);
    const [first = 0, second = 0, third = 0] = began;
    expect([second - first > LONG - 50, third - second > LONG - 50]).toEqual([true, true]);
    const told = taken.jobs.map(({ id, data, addedAt, attemptsMade, stalledCounter }) => ({
      id,
      data,
      addedAt,
      attemptsMade,
      stalledCounter,
    }));
    expect(told[2]).toEqual(told[0]);
    expect(told[0]).toMatchObject({ data: { caseId }, attemptsMade: 0, stalledCounter: 0 });
  });

  test('a job that is put off leaves its place to others meanwhile', async () => {
    const { connection, queues } = await openOn(connect);
    await queues.add('export', { caseId, exportId: 'early' });
    await queues.add('export', { caseId, exportId: 'next' });
    const taken = await take(connection, 'export', (job, nth) => (nth === 1 ? job.comeBack(LONG) : Promise.resolve())); // one at a time
    await taken.begun(3);
    expect(taken.jobs.map(({ data }) => nameOf(data))).toEqual(['early', 'next', 'early']);
  });

  test('what is added while its job is put off is that job', async () => {
    const { connection, queues } = await openOn(connect);
    const isOff = Promise.withResolvers<void>();
    const taken = await take(connection, 'case', (job, nth) =>
      nth === 1 ? job.comeBack(LONGER).finally(() => isOff.resolve()) : Promise.resolve(),
    );
    await queues.add('case', { caseId });
    await isOff.promise;
    for (let times = 0; times < 5; times += 1) await queues.add('case', { caseId });
    expect((await queues.counts()).case).toMatchObject({ waiting: 0, delayed: 1 });
    await taken.begun(2);
    await until(() => isEmpty(queues));
    expect(taken.jobs).toHaveLength(2);
  });

  test('what comes while a job runs that was put off before is one more run after it', async () => {
    const { connection, queues } = await openOn(connect);
    const gate = Promise.withResolvers<void>();
    const taken = await take(connection, 'case', (job, nth) =>
      nth === 1 ? job.comeBack(100) : nth === 2 ? gate.promise : Promise.resolve(),
    );
    await queues.add('case', { caseId });
    await taken.begun(2);
    for (let times = 0; times < 5; times += 1) await queues.add('case', { caseId });
    gate.resolve();
    await taken.begun(3);
    await until(() => isEmpty(queues));
    expect(taken.jobs).toHaveLength(3);
  });

  test('what comes in the moment in which a job is put off is not lost', async () => {
    const { connection, queues } = await openOn(connect);
    const gate = Promise.withResolvers<void>();
    const taken = await take(connection, 'case', async (job, nth) => {
      if (nth > 1) return;
      await gate.promise;
      await job.comeBack(100);
    });
    await queues.add('case', { caseId });
    await taken.begun(1);
    await queues.add('case', { caseId });
    gate.resolve();
    await taken.begun(2);
    await until(() => isEmpty(queues));
    const runs = taken.jobs.length;
    await queues.add('case', { caseId }); // and its place is free again
    await taken.begun(runs + 1);
    expect(taken.jobs).toHaveLength(runs + 1);
  });

  test('a job that is put off keeps its turn', async () => {
    const connection = await connect();
    const turns: Readonly<Record<string, number>> = { late: 900, later: 950, soon: 5 };
    const turnOf = async (_step: unknown, payload: object): Promise<number> => turns[nameOf(payload)] ?? 0;
    const queues = openQueues(connection, () => {}, turnOf);
    onTestFinished(() => queues.close());
    const gate = Promise.withResolvers<void>();
    const isOff = Promise.withResolvers<void>();
    // one at a time: while the gate is shut, three others wait and one of them is put off
    const taken = await take(connection, 'export', (job, nth) => {
      if (nth === 1) return job.comeBack(LONGER).finally(() => isOff.resolve());
      return nth === 2 ? gate.promise : Promise.resolve();
    });
    await queues.add('export', { caseId, exportId: 'late' });
    await isOff.promise;
    const due = performance.now() + LONGER;
    for (const exportId of ['gate', 'later', 'soon']) await queues.add('export', { caseId, exportId });
    await until(async () => performance.now() > due);
    gate.resolve();
    await taken.begun(5);
    expect(taken.jobs.map(({ data, turn }) => [nameOf(data), turn])).toEqual([
      ['late', 900],
      ['gate', 0],
      ['soon', 5],
      ['late', 900],
      ['later', 950],
    ]);
  });
}

const nameOf = (payload: unknown): string => String(Object(payload).exportId);

async function isEmpty(queues: Queues): Promise<boolean> {
  return Object.values((await queues.counts()).case).every((count) => count === 0);
}
