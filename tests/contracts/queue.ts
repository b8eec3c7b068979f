import { once, EventEmitter } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { QueueConnection, RunningJob } from '../../queues/connection.ts';
import { countWorkers, openQueues, openWorker } from '../../queues/index.ts';
import type { Queues } from '../../queues/queues.ts';
import type { StepName } from '../../queues/steps.ts';

const caseId = 'sag 1/æ' as CaseId;
const sha256 = 'a'.repeat(64) as Sha256;

interface Taken {
  /** Jobs in the order they began. */
  readonly jobs: RunningJob[];
  /** Resolves when so many have begun. */
  begun(count: number): Promise<void>;
}

/** Every backend of the queue passes this suite. `connect` gives an empty queue of one's own. */
export function testQueue(connect: () => Promise<QueueConnection>): void {
  async function open(): Promise<{ connection: QueueConnection; queues: Queues }> {
    const connection = await connect();
    const queues = openQueues(connection);
    onTestFinished(() => queues.close());
    return { connection, queues };
  }

  test('a job comes with the payload it was added with, and nothing else', async () => {
    const { connection, queues } = await open();
    const taken = await take(connection, 'parse', async () => {});
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(1);
    expect(taken.jobs[0]?.data).toEqual({ caseId, sha256 });
  });

  test('a payload that does not fit the table is refused before it is stored', async () => {
    const { queues } = await open();
    await expect(queues.add('parse', { caseId, sha256: 'short' as Sha256 })).rejects.toMatchObject({ code: 'payload.invalid' });
    expect((await queues.counts()).parse.waiting).toBe(0);
  });

  test('a document that waits already is not queued twice', async () => {
    const { queues } = await open();
    for (let times = 0; times < 5; times += 1) await queues.add('parse', { caseId, sha256 });
    expect((await queues.counts()).parse.waiting).toBe(1);
  });

  test('a document whose job is done can be queued again', async () => {
    const { connection, queues } = await open();
    const taken = await take(connection, 'parse', async () => {});
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(1);
    await until(async () => (await queues.counts()).parse.active === 0);
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(2);
    expect(taken.jobs).toHaveLength(2);
  });

  test('a document whose job failed for good can be queued again', async () => {
    const { connection, queues } = await open();
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
    const { connection, queues } = await open();
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

  test('a job in the background waits behind every other, and is none of them', async () => {
    const { connection, queues } = await open();
    await queues.add('parse', { caseId, sha256 }, { background: true });
    await queues.add('parse', { caseId: 'later' as CaseId, sha256 }, { background: true });
    await queues.add('parse', { caseId: 'later' as CaseId, sha256 }, { background: true });
    for (const each of ['letter', 'later'] as CaseId[]) await queues.add('parse', { caseId: each, sha256 });
    expect((await queues.counts()).parse).toMatchObject({ waiting: 2, background: 2 });
    const taken = await take(connection, 'parse', async () => {});
    await taken.begun(4);
    const order = taken.jobs.map((job) => JSON.stringify(job.data));
    expect(order).toEqual(['letter', 'later', caseId, 'later'].map((each) => JSON.stringify({ caseId: each, sha256 })));
  });

  test('a job stands behind as many of its sender as wait already, and before the rest of a longer row', async () => {
    const connection = await connect();
    const [many, one] = ['of many' as CaseId, 'of one' as CaseId];
    let waiting = 0;
    const queues = openQueues(
      connection,
      () => {},
      async (_step, payload) => ('caseId' in payload && payload.caseId === many ? waiting++ : 0),
    );
    onTestFinished(() => queues.close());
    for (let nth = 0; nth < 20; nth += 1) await queues.add('parse', { caseId: many, sha256: `${nth}`.padStart(64, '0') as Sha256 });
    await queues.add('parse', { caseId: one, sha256 });
    await queues.add('parse', { caseId: 'background' as CaseId, sha256 }, { background: true });
    expect((await queues.counts()).parse).toMatchObject({ waiting: 21, background: 1 });
    const taken = await take(connection, 'parse', async () => {});
    await taken.begun(22);
    const order = taken.jobs.map(({ data }) => (data as { caseId: CaseId }).caseId);
    expect([order.indexOf(one), order.indexOf('background' as CaseId)]).toEqual([1, 21]); // the very first of the row stood there before
  });

  test('two cases do not wait for each other', async () => {
    const { connection, queues } = await open();
    const gate = Promise.withResolvers<void>();
    const taken = await take(connection, 'case', () => gate.promise);
    await queues.add('case', { caseId });
    await queues.add('case', { caseId: 'another' as CaseId });
    await taken.begun(2);
    gate.resolve();
    expect(taken.jobs.map((job) => job.data)).toEqual([{ caseId }, { caseId: 'another' }]);
  });

  test('a failure that may pass is tried again after a back-off, with the attempts counted', async () => {
    const { connection, queues } = await open();
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
    const { connection, queues } = await open();
    const taken = await take(connection, 'parse', (job, nth) => (nth === 1 ? job.giveBack() : Promise.resolve()));
    await queues.add('parse', { caseId, sha256 });
    await taken.begun(2);
    expect(taken.jobs.map((job) => job.attemptsMade)).toEqual([0, 0]);
  });

  test('a job of a worker that died is taken by another', async () => {
    const { connection, queues } = await open();
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

  test('of the finished jobs the last hundred stay and the older ones are removed', async () => {
    const { connection, queues } = await open();
    const taken = await take(connection, 'housekeeping', async () => {});
    for (let times = 0; times < 120; times += 1) await queues.add('housekeeping', {});
    await taken.begun(120);
    const board = connection.openBoardQueue('housekeeping', () => {});
    onTestFinished(() => board.close());
    await until(async () => (await queues.counts()).housekeeping.active === 0);
    expect(await board.queue.getJobCounts('completed')).toEqual({ completed: 100 });
  });

  test('workers are counted by the step that they take, and no more when they have ended', async () => {
    const { connection } = await open();
    const of = async (step: StepName): Promise<number | undefined> => (await countWorkers(connection))?.get(step);
    expect([await of('parse'), await of('ocr')]).toEqual([0, 0]);
    const workers = [1, 2].map(() => openWorker(connection, { step: 'parse', onError: () => {}, work: async () => {} }));
    await until(async () => (await of('parse')) === 2);
    expect(await of('ocr')).toBe(0);
    await Promise.all(workers.map((worker) => worker.close()));
    await until(async () => (await of('parse')) === 0);
  });

  test('a repeated job comes again by itself', async () => {
    const { connection, queues } = await open();
    const taken = await take(connection, 'housekeeping', async () => {});
    await queues.repeat('housekeeping', {}, 1);
    await taken.begun(2);
    expect(taken.jobs[1]?.data).toEqual({});
  });

  test('a repeated job that a wrong clock has put hours off comes again once somebody asks for it', async () => {
    const { connection, queues } = await open();
    onTestFinished(() => void vi.useRealTimers());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7_200_000 });
    await queues.repeat('housekeeping', {}, 1);
    vi.useRealTimers();
    await queues.repeat('housekeeping', {}, 1);
    const taken = await take(connection, 'housekeeping', async () => {});
    await taken.begun(2);
    expect(taken.jobs[1]?.data).toEqual({});
  });
}

async function take(connection: QueueConnection, step: StepName, work: (job: RunningJob, nth: number) => Promise<void>): Promise<Taken> {
  const jobs: RunningJob[] = [];
  const news = new EventEmitter();
  const worker = openWorker(connection, {
    step,
    onError: () => {},
    work: (job) => {
      jobs.push(job);
      news.emit('begun');
      return work(job, jobs.length);
    },
  });
  onTestFinished(() => worker.close());
  await worker.waitUntilReady();
  return {
    jobs,
    begun: async (count) => {
      while (jobs.length < count) await once(news, 'begun');
    },
  };
}

/** For what a backend does without telling: asks until it is so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}
