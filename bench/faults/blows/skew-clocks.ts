import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import type { Field } from './blow.ts';

/** Ahead and behind; a day's change would be another day of receipt, which is no fault. */
const SKEWS = [7_200, -7_200];
const SKEWED_MILLISECONDS = 15_000;
const preload = ['--import', fileURLToPath(new URL('../skewed-clock.ts', import.meta.url))];

/** Workers whose clocks are hours apart work side by side, and are then replaced by ones that are right. */
export async function skewClocks({ system }: Field): Promise<number> {
  const { workers, startWorker } = system;
  const right = workers.splice(0, SKEWS.length);
  await Promise.all(right.map((worker) => worker.stop()));
  const skewed = SKEWS.map((seconds) => startWorker({ execArgv: preload, env: { CLOCK_SKEW_SECONDS: String(seconds) } }));
  await setTimeout(SKEWED_MILLISECONDS);
  await Promise.all(skewed.map((worker) => worker.stop()));
  workers.splice(0, workers.length, ...workers.filter((worker) => !skewed.includes(worker)));
  for (let each = 0; each < right.length; each += 1) startWorker();
  return SKEWS.length;
}
