import { Failure } from '../domain/failure.ts';
import type { BoardQueue, QueueConnection } from './connection.ts';
import { documentPayload, stepNames, steps, type StepName } from './steps.ts';

/** Given-up jobs of one step that ended with one code. */
export interface GivenUpJobs {
  readonly step: StepName;
  /** Of the catalogue; whatever else a job ended with is told as `internal.unexpected`. */
  readonly code: string;
  readonly jobs: number;
  /** When the first of them was given up. */
  readonly since: Date | null;
}

/** Which given-up jobs are meant; all of them where nothing is named. */
export interface JobChoice {
  readonly step?: StepName | undefined;
  readonly code?: string | undefined;
}

/** What an operator does with the queue. Every call may throw `queue.unreachable`. */
export interface QueueOperations {
  /** Workers finish what they run and take no further job of the step, on any machine, until `resume`. */
  pause(step: StepName): Promise<void>;
  resume(step: StepName): Promise<void>;
  paused(): Promise<readonly StepName[]>;
  /** When the oldest of the jobs that are next in line was added, per step; null where none waits. */
  oldest(): Promise<Readonly<Record<StepName, Date | null>>>;
  /** Of steps that are about no single document: what failed of a document stands in its row. */
  givenUp(): Promise<readonly GivenUpJobs[]>;
  /** How many wait again. */
  retry(choice: JobChoice): Promise<number>;
  close(): Promise<void>;
}

/** Looked at for the oldest one: jobs stand in the order of their turn, which is not that of their coming. */
const NEXT_IN_LINE = 50;
/** As many as are kept, see `open-queues.ts`. */
const MOST_FAILED = 1_000;
const shapeOfCode = /^[a-z-]+\.[a-z-]+$/u;

const jobSteps = stepNames.filter((step) => steps[step].payload !== documentPayload);

/** Opens a queue at its first use; `onError` hears of lost connections. */
export function operateQueues(
  connection: Pick<QueueConnection, 'openBoardQueue'>,
  onError: (error: Error) => void = () => {},
): QueueOperations {
  const open = new Map<StepName, BoardQueue>();

  async function using<T>(step: StepName, use: (queue: BoardQueue['queue']) => Promise<T>): Promise<T> {
    const board = open.get(step) ?? connection.openBoardQueue(step, onError);
    open.set(step, board);
    try {
      return await use(board.queue);
    } catch (cause) {
      open.delete(step); // BullMQ remembers a failed first connection for good; the next call starts afresh
      await board.close().catch(onError);
      throw new Failure('queue.unreachable', { step }, { cause });
    }
  }

  const failedOf = (step: StepName) => using(step, (queue) => queue.getJobs(['failed'], 0, MOST_FAILED - 1, true));
  return {
    pause: (step) => using(step, (queue) => queue.pause()),
    resume: (step) => using(step, (queue) => queue.resume()),
    paused: async () =>
      (await ofEach(stepNames, (step) => using(step, (queue) => queue.isPaused()))).flatMap(([step, is]) => (is ? [step] : [])),
    oldest: async () =>
      Object.fromEntries(await ofEach(stepNames, (step) => using(step, oldestOf))) as Awaited<ReturnType<QueueOperations['oldest']>>,
    givenUp: async () => (await ofEach(jobSteps, failedOf)).flatMap(([step, jobs]) => groupsOf(step, jobs)),
    retry: async (choice) => {
      const chosen = jobSteps.filter((step) => choice.step === undefined || choice.step === step);
      const counts = await Promise.all(chosen.map(async (step) => retryAll(await failedOf(step), choice.code)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    close: async () => {
      await Promise.all([...open.values()].map((board) => board.close()));
      open.clear();
    },
  };
}

const ofEach = <T>(names: readonly StepName[], ask: (step: StepName) => Promise<T>): Promise<(readonly [StepName, T])[]> =>
  Promise.all(names.map(async (step) => [step, await ask(step)] as const));

type FailedJob = Awaited<ReturnType<BoardQueue['queue']['getJobs']>>[number];

async function oldestOf(queue: BoardQueue['queue']): Promise<Date | null> {
  const jobs = await queue.getJobs(['waiting', 'prioritized'], 0, NEXT_IN_LINE - 1, true);
  const added = jobs.map(({ timestamp }) => timestamp);
  return added.length === 0 ? null : new Date(Math.min(...added));
}

/** What stands as the reason is a code, because `run-step.ts` writes nothing else; a queue's own word is none. */
function codeOf({ failedReason }: FailedJob): string {
  return shapeOfCode.test(failedReason) ? failedReason : 'internal.unexpected';
}

function groupsOf(step: StepName, jobs: readonly FailedJob[]): readonly GivenUpJobs[] {
  return [...Map.groupBy(jobs, codeOf)].map(([code, same]) => {
    const ended = same.flatMap(({ finishedOn }) => (finishedOn === undefined ? [] : [finishedOn]));
    return { step, code, jobs: same.length, since: ended.length === 0 ? null : new Date(Math.min(...ended)) };
  });
}

async function retryAll(jobs: readonly FailedJob[], code: string | undefined): Promise<number> {
  let retried = 0;
  for (const job of jobs.filter((each) => code === undefined || codeOf(each) === code)) {
    // somebody else has tried it again, or its thirty days are over
    const isAgain = await job.retry('failed').then(
      () => true,
      () => false,
    );
    if (isAgain) retried += 1;
  }
  return retried;
}
