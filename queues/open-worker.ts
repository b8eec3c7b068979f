import type { QueueConnection, RunningJob, StepWorker } from './connection.ts';
import { steps, type StepName } from './steps.ts';

/** How often orphaned jobs are looked for. A job is taken back at the second look after its lock ran out. */
const STALLED_LOOK_MILLISECONDS = 5_000;
/** A backstop behind `workers/run-step.ts`, which gives a document up earlier and says so in its row. */
const MAX_STALLED = 10;

export interface OpenWorkerCall {
  readonly step: StepName;
  readonly work: (job: RunningJob) => Promise<void>;
  readonly onError: (error: Error) => void;
  /** Jobs at a time in this process; THE TABLE's where it is left out. */
  readonly concurrency?: number;
}

/** The consumers' side: takes jobs of one step with the lock of THE TABLE. */
export function openWorker(
  connection: QueueConnection,
  { step, work, onError, concurrency = steps[step].concurrency }: OpenWorkerCall,
): StepWorker {
  const { lockSeconds } = steps[step];
  return connection.openWorker(step, {
    work,
    onError,
    options: { concurrency, lockDuration: lockSeconds * 1_000, stalledInterval: STALLED_LOOK_MILLISECONDS, maxStalledCount: MAX_STALLED },
  });
}
