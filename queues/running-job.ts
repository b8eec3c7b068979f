import { WaitingError } from 'bullmq';
import type { RunningJob } from './connection.ts';

/** What both backends' jobs have; BullMQ types a job per backend. */
interface BullJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  readonly attemptsMade: number;
  readonly stalledCounter: number;
  moveToWait(token?: string): Promise<unknown>;
}

/** A BullMQ job as a worker sees it. */
export function runningJob(job: BullJob, token: string | undefined): RunningJob {
  return {
    id: job.id ?? '',
    data: job.data,
    attemptsMade: job.attemptsMade,
    stalledCounter: job.stalledCounter,
    giveBack: async () => {
      await job.moveToWait(token);
      throw new WaitingError(); // BullMQ's word for "neither done nor failed"
    },
  };
}
