import { DelayedError, WaitingError } from 'bullmq';
import type { RunningJob } from '../../queues/connection.ts';

/** A job as the queue hands it out the first time; what is given replaces its parts. */
export function jobOf(job: Partial<RunningJob> & Pick<RunningJob, 'data'>): RunningJob {
  return {
    id: '7',
    addedAt: Date.now(),
    turn: 0,
    attemptsMade: 0,
    stalledCounter: 0,
    giveBack: () => Promise.reject(new WaitingError()),
    comeBack: () => Promise.reject(new DelayedError()),
    ...job,
  };
}
