import type { Queue, Worker, WorkerOptions } from 'bullmq';
import type { StepName } from './steps.ts';

/** The part of a BullMQ queue that a producer uses. */
export type StepQueue = Pick<
  Queue,
  'add' | 'getJobs' | 'getJobCounts' | 'getCountsPerPriority' | 'getJobScheduler' | 'upsertJobScheduler' | 'removeJobScheduler' | 'close'
>;

/** A job as a worker sees it, whatever the backend. */
export interface RunningJob {
  /** For the log; as Bull Board shows it. */
  readonly id: string;
  readonly data: unknown;
  /** When it was added, in milliseconds of the adder's clock, which may be another machine's. */
  readonly addedAt: number;
  /** Jobs of the same sender that it stands behind, see `TurnOf`; very many in the background. */
  readonly turn: number;
  /** Attempts that failed before this one. */
  readonly attemptsMade: number;
  /** Times a worker died over this job. */
  readonly stalledCounter: number;
  /** Gives the job back untried, for another worker to take. */
  giveBack(): Promise<void>;
  /** Puts the job off, untried and with its turn: until then it holds nothing, and the same job added meanwhile is this one. */
  comeBack(milliseconds: number): Promise<void>;
}

export interface StepWorker {
  /** Resolves when jobs are being taken. */
  waitUntilReady(): Promise<unknown>;
  /** Takes no further job and resolves when the running ones have ended. */
  close: Worker['close'];
}

interface WorkerCall {
  readonly work: (job: RunningJob) => Promise<void>;
  readonly onError: (error: Error) => void;
  readonly options: Omit<WorkerOptions, 'connection'>;
}

export interface BoardQueue {
  readonly queue: Queue;
  close(): Promise<void>;
}

export interface QueueServer {
  readonly version: string;
  /** What it does when its memory is full; anything but `noeviction` loses jobs. */
  readonly whenFull: string;
  /** Whether it writes each change down, so that jobs outlive its restart. */
  readonly isAppendOnly: boolean;
}

/** One per backend: `connection-postgres.ts`, `connection-redis.ts`. */
export interface QueueConnection {
  openQueue(step: StepName, onError: (error: Error) => void): StepQueue;
  openWorker(step: StepName, call: WorkerCall): StepWorker;
  /** BullMQ's own queue, for the operators' board alone. */
  openBoardQueue(step: StepName, onError: (error: Error) => void): BoardQueue;
  /** Version of the server that carries the queue and nothing else; null where the database carries it. Throws `queue.unreachable`. */
  server(): Promise<QueueServer | null>;
  /** Frees jobs from locks that a worker with a clock hours ahead has left; gives how many, once earlier calls have seen them stand still. */
  freeLocks(): Promise<number>;
}
