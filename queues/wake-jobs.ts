import type { StepQueue } from './connection.ts';
import { steps, type StepName } from './steps.ts';

/** Those that wait longest are looked at, so many in a sweep. */
const MOST = 100;
/** Clocks that differ by less do no harm worth a look. */
const LEEWAY_MILLISECONDS = 60_000;

/**
 * Has jobs run that wait for a later time than their step ever puts them off to. A worker whose clock is hours ahead writes its own time on
 * what it tries again later, and the same job added meanwhile is that one: nothing else would wake it. Gives how many.
 */
export async function wakeJobs(step: StepName, queue: Pick<StepQueue, 'getJobs'>): Promise<number> {
  const latest = Date.now() + longestWait(step);
  let woken = 0;
  for (const job of await queue.getJobs(['delayed'], 0, MOST - 1, false)) {
    // what comes again by the clock is looked after where it is asked for
    if (job.repeatJobKey !== undefined || (job.processedOn ?? 0) + job.delay <= latest) continue;
    const isWoken = await job.promote().then(
      () => true,
      () => false, // somebody else was faster
    );
    if (isWoken) woken += 1;
  }
  return woken;
}

/** The last back-off of a job, with the most that the lot adds. */
function longestWait(step: StepName): number {
  const { attempts, backoffMilliseconds } = steps[step];
  return backoffMilliseconds * 2 ** attempts + LEEWAY_MILLISECONDS;
}
