import { DelayedError, WaitingError } from 'bullmq';
import type { RunningJob } from './connection.ts';

/** What both backends' jobs have; BullMQ types a job per backend. */
interface BullJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  readonly timestamp: number;
  readonly priority: number;
  readonly attemptsMade: number;
  readonly stalledCounter: number;
  moveToWait(token?: string): Promise<unknown>;
  moveToDelayed(timestamp: number, token?: string): Promise<unknown>;
}

/** A BullMQ job as a worker sees it. */
export function runningJob(job: BullJob, token: string | undefined): RunningJob {
  return {
    id: job.id ?? '',
    data: job.data,
    addedAt: job.timestamp,
    turn: job.priority,
    attemptsMade: job.attemptsMade,
    stalledCounter: job.stalledCounter,
    giveBack: async () => {
      await job.moveToWait(token);
      throw new WaitingError(); // BullMQ's word for "neither done nor failed"
    },
    comeBack: async (milliseconds) => {
      await job.moveToDelayed(Date.now() + milliseconds, token);
      throw new DelayedError(); // the same, for one that waits for its time
    },
  };
}
