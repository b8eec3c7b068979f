import type { JobsOptions } from 'bullmq';
import { Failure } from '../domain/failure.ts';
import type { QueueConnection, StepQueue } from './connection.ts';
import type { JobCounts, Queues } from './queues.ts';
import { stepNames, steps, type Payload, type StepName } from './steps.ts';
import { createWakeJobs } from './wake-jobs.ts';

/** Finished jobs kept for an operator to look at; everything worth keeping stands in the records. */
const KEPT_DONE = 100;
const KEPT_FAILED = { age: 30 * 86_400, count: 1_000 };
/** Share of the back-off that is drawn by lot, so that jobs that failed together do not come back together. */
const JITTER = 0.5;
/** BullMQ takes a job without a number before every job with one, and a low number before a high one; this is near its highest. */
const BACKGROUND = 2_000_000;
/** Tells how many jobs of the same sender wait for the step already: a job stands behind as many, and before the rest of a longer row. */
export type TurnOf = (step: StepName, payload: Payload<StepName>) => Promise<number>;

/**
 * A waiting job is not doubled. Where the step is running on the same thing already, one more run follows it for `case`,
 * because documents may have come since it looked; the others end at their first look at the document's state.
 */
function deduplicationOf(payload: Payload<StepName>, lane: string): JobsOptions {
  if ('receiptId' in payload) return { deduplication: { id: `${lane}${payload.receiptId}` } };
  if ('message' in payload) return { deduplication: { id: `${lane}${payload.message}` } };
  if (!('caseId' in payload)) return {};
  if ('exportId' in payload) return { deduplication: { id: `${lane}${payload.caseId}/${payload.exportId}` } };
  if (!('sha256' in payload)) return { deduplication: { id: `${lane}${payload.caseId}`, keepLastIfActive: true } };
  return { deduplication: { id: `${lane}${payload.caseId}/${payload.sha256}` } };
}

/** A letter's job is another one than the same document's job in the background: it must not be taken for that and wait with it. */
function backgroundOf(step: StepName, payload: Payload<StepName>): JobsOptions {
  return { ...retryOf(step), ...deduplicationOf(payload, 'background/'), priority: BACKGROUND };
}

function letterOf(step: StepName, payload: Payload<StepName>, turn: number): JobsOptions {
  return { ...retryOf(step), ...deduplicationOf(payload, ''), ...(turn > 0 ? { priority: turn } : {}) };
}

function retryOf(step: StepName): JobsOptions {
  const { attempts, backoffMilliseconds } = steps[step];
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMilliseconds, jitter: JITTER },
    removeOnComplete: KEPT_DONE,
    removeOnFail: KEPT_FAILED,
  };
}

/** The producers' side on a connection. Opens a queue at its first use; `onError` hears of lost connections. */
export function openQueues(
  connection: QueueConnection,
  onError: (error: Error) => void = () => {},
  turnOf: TurnOf = () => Promise.resolve(0),
): Queues {
  const open = new Map<StepName, StepQueue>();
  const wakeJobs = createWakeJobs();

  async function using<T>(step: StepName, use: (queue: StepQueue) => Promise<T>): Promise<T> {
    const queue = open.get(step) ?? connection.openQueue(step, onError);
    open.set(step, queue);
    try {
      return await use(queue);
    } catch (cause) {
      open.delete(step); // BullMQ remembers a failed first connection for good; the next call starts afresh
      await queue.close().catch(onError);
      throw new Failure('queue.unreachable', { step }, { cause });
    }
  }

  return {
    add: async (step, payload, { background = false } = {}) => {
      const checked = steps[step].payload.safeParse(payload);
      if (!checked.success) throw new Failure('payload.invalid', { step });
      const options = background ? backgroundOf(step, checked.data) : letterOf(step, checked.data, await turnOf(step, checked.data));
      await using(step, (queue) => queue.add(step, checked.data, options));
    },
    repeat: async (step, payload, everySeconds) => {
      const every = everySeconds * 1_000;
      await using(step, async (queue) => {
        await wakeUp(queue, step, every);
        await queue.upsertJobScheduler(step, { every }, { name: step, data: payload, opts: retryOf(step) });
      });
    },
    wakeUp: async () => {
      const woken = await Promise.all(stepNames.map((step) => using(step, (queue) => wakeJobs(step, queue))));
      const freed = await connection.freeLocks().catch((error: Error) => {
        onError(error); // the rest of the sweep does not depend on it
        return 0;
      });
      return woken.reduce((sum, count) => sum + count, freed);
    },
    counts: async () => {
      const rows = await Promise.all(stepNames.map(async (step) => [step, await using(step, countsOf)] as const));
      return Object.fromEntries(rows) as Awaited<ReturnType<Queues['counts']>>;
    },
    close: async () => {
      await Promise.all([...open.values()].map((queue) => queue.close()));
      open.clear();
    },
  };
}

/** A worker whose clock is two hours ahead puts the next run two hours off, and asking again would leave it there. */
async function wakeUp(queue: StepQueue, step: StepName, every: number): Promise<void> {
  const { next = 0 } = (await queue.getJobScheduler(step)) ?? {};
  if (next > Date.now() + 2 * every) await queue.removeJobScheduler(step);
}

/** Not by state: of a step that is held, Postgres counts what waits as paused, and Redis as waiting. */
async function countsOf(queue: StepQueue): Promise<JobCounts> {
  const [counts, { 0: first = 0, [BACKGROUND]: background = 0 }] = await Promise.all([
    queue.getJobCounts('prioritized', 'active', 'delayed', 'failed'),
    queue.getCountsPerPriority([0, BACKGROUND]),
  ]);
  const of = (state: string): number => counts[state] ?? 0;
  const waiting = Math.max(0, first + of('prioritized') - background); // two questions: a job may begin between them
  return { waiting, background, active: of('active'), delayed: of('delayed'), failed: of('failed') };
}
