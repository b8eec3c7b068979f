import type { StepQueue } from './connection.ts';
import { steps, type StepName } from './steps.ts';

/** Those that wait longest are looked at, so many in a sweep. */
const MOST = 100;
/** Longer than a job ever puts itself off, untried. */
const OWN_MILLISECONDS = 60_000;

/** One sweep of a step; gives how many jobs it has had run. */
export type WakeJobs = (step: StepName, queue: Pick<StepQueue, 'getJobs'>) => Promise<number>;

/**
 * Has jobs run that sleep longer than their step ever puts them off. A worker whose clock is hours ahead writes its own time on what it tries
 * again later, and the same job added meanwhile is that one: nothing else would wake it. How long one sleeps is measured from the first
 * sweep that saw it, not told by a clock: the sweeper's may be the wrong one, and would spend the tries of jobs that rightly wait.
 *
 * @param elapsed milliseconds since any fixed moment; grows evenly whatever is done to the clock
 */
export function createWakeJobs(elapsed = (): number => performance.now()): WakeJobs {
  const seen = new Map<StepName, ReadonlyMap<string, number>>();
  return async (step, queue) => {
    const now = elapsed();
    const before = seen.get(step);
    const asleep = new Map<string, number>();
    seen.set(step, asleep);
    let woken = 0;
    for (const job of await queue.getJobs(['delayed'], 0, MOST - 1, false)) {
      // what comes again by the clock is looked after where it is asked for
      if (job.repeatJobKey !== undefined) continue;
      const sleep = `${job.id} ${job.processedOn} ${job.attemptsMade}`; // the same job put off once more sleeps anew
      const since = before?.get(sleep) ?? now;
      if (now - since <= longestWait(step)) asleep.set(sleep, since);
      else if (await isPromoted(job)) woken += 1;
    }
    return woken;
  };
}

function isPromoted(job: { promote(): Promise<unknown> }): Promise<boolean> {
  return job.promote().then(
    () => true,
    () => false, // it runs already, or is gone
  );
}

/** In milliseconds: the last back-off of a job, with the most that the lot adds. */
function longestWait(step: StepName): number {
  const { attempts, backoffMilliseconds } = steps[step];
  return backoffMilliseconds * 2 ** attempts + OWN_MILLISECONDS;
}
