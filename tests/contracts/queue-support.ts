import { once, EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { QueueConnection, RunningJob } from '../../queues/connection.ts';
import { openQueues, openWorker } from '../../queues/index.ts';
import type { Queues } from '../../queues/queues.ts';
import type { StepName } from '../../queues/steps.ts';

export const caseId = 'sag 1/æ' as CaseId;
export const sha256 = 'a'.repeat(64) as Sha256;

/** Of a worker that ends. */
const GRACE_MILLISECONDS = 30_000;

/** Gives an empty queue of one's own. */
export type Connect = () => Promise<QueueConnection>;

interface Taken {
  /** Jobs in the order they began. */
  readonly jobs: RunningJob[];
  /** Resolves when so many have begun. */
  begun(count: number): Promise<void>;
}

/** An empty queue for one test. */
export async function openOn(connect: Connect): Promise<{ readonly connection: QueueConnection; readonly queues: Queues }> {
  const connection = await connect();
  const queues = openQueues(connection);
  onTestFinished(() => queues.close());
  return { connection, queues };
}

/** Takes the jobs of a step until the test is over. */
export async function take(
  connection: QueueConnection,
  step: StepName,
  work: (job: RunningJob, nth: number) => Promise<void>,
): Promise<Taken> {
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
  // No longer than a grace, as in `startWorkers`: on a cluster BullMQ's close may wait for a blocking connection that came back meanwhile.
  onTestFinished(() => Promise.race([worker.close(), setTimeout(GRACE_MILLISECONDS, undefined, { ref: false })]));
  await worker.waitUntilReady();
  return {
    jobs,
    begun: async (count) => {
      while (jobs.length < count) await once(news, 'begun');
    },
  };
}

/** For what a backend does without telling: asks until it is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(20);
}
