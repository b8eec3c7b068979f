import type { Queues } from '../../queues/queues.ts';
import type { StepName } from '../../queues/steps.ts';
import { createProgress } from '../progress.ts';

const LOOK_MILLISECONDS = 300;

/** Waits until no job of the steps runs; how many still do when the time is over. */
export async function waitUntilIdle(
  steps: readonly StepName[],
  { queues, seconds }: { readonly queues: Pick<Queues, 'counts'>; readonly seconds: number },
): Promise<number> {
  const deadline = performance.now() + seconds * 1_000;
  let active = await activeIn(steps, queues);
  const most = active;
  const progress = createProgress('Gør færdigt', most);
  while (active > 0 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
    active = await activeIn(steps, queues);
    progress.update(Math.max(0, most - active), most);
  }
  progress.end();
  return active;
}

async function activeIn(steps: readonly StepName[], queues: Pick<Queues, 'counts'>): Promise<number> {
  const counts = await queues.counts();
  return steps.reduce((sum, step) => sum + counts[step].active, 0);
}
