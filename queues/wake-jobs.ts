import type { StepQueue } from './connection.ts';
import { steps, type StepName } from './steps.ts';
import { createVigil, type Vigil } from './vigil.ts';

/** Those that wait longest are looked at, so many in a sweep. */
const MOST = 1_000;
/** Longer than a job ever puts itself off, untried. */
const OWN_MILLISECONDS = 60_000;

/** One sweep of a step; gives how many jobs it has had run. */
export type WakeJobs = (step: StepName, queue: Pick<StepQueue, 'getJobs'>) => Promise<number>;

/**
 * Has jobs run that are seen asleep for longer than their step ever puts them off. A worker whose clock is hours ahead writes its own time on
 * what it tries again later, and the same job added meanwhile is that one: nothing else would wake it. Whoever sweeps by a clock that is
 * behind would take every rightful wait for such a sleep, and spend the job's tries.
 */
export function createWakeJobs(): WakeJobs {
  const vigils = new Map<StepName, Vigil>();
  return async (step, queue) => {
    const delayed = await queue.getJobs(['delayed'], 0, MOST - 1, false);
    // what comes again by the clock is looked after where it is asked for
    const asleep = delayed.filter((job) => job.repeatJobKey === undefined);
    const vigil = vigils.get(step) ?? createVigil();
    vigils.set(step, vigil);
    const asleepFor = vigil(asleep.map(sleepOf));
    let woken = 0;
    for (const job of asleep) if (asleepFor(sleepOf(job)) > longestWait(step) && (await isPromoted(job))) woken += 1;
    return woken;
  };
}

/** The same job put off once more sleeps anew. */
const sleepOf = ({ id, processedOn, attemptsMade }: { id?: string; processedOn?: number; attemptsMade: number }): string =>
  `${id} ${processedOn} ${attemptsMade}`;

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
