import { setTimeout } from 'node:timers/promises';
import { untilMidway, type Blow } from './blow.ts';

/** Longer than a job of `parse` may go without a sign of life: another worker has taken it when this one comes back. */
const FROZEN = { low: 20_000, high: 30_000 };

/** A worker stands still as a machine does that is moved, and goes on as if nothing had been. */
export const freezeWorkers: Blow = async (field) => {
  await untilMidway(field);
  const frozen = field.draw.shuffled(field.system.workers).slice(0, Math.ceil(field.system.workers.length / 2));
  for (const worker of frozen) worker.kill('SIGSTOP');
  await setTimeout(field.draw.between(FROZEN.low, FROZEN.high));
  for (const worker of frozen) worker.kill('SIGCONT');
  return frozen.length;
};
