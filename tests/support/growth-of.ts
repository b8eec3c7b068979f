const SHORT = 4_000;
const TRIES = 3;
/** Below this the measure tells nothing. */
const LEAST_MICROSECONDS = 3_000;

/**
 * How many times longer the work takes on a text four times as long: 4 where each letter is gone through once, 16 where each is gone through for
 * each other one. Time of this thread's own processor, and the best of some tries: a busy machine makes any clock slow.
 *
 * @param textOf a text of so many letters
 */
export function growthOf(textOf: (length: number) => string, work: (text: string) => unknown): number {
  const best = (length: number): number => {
    const text = textOf(length);
    return Math.max(LEAST_MICROSECONDS, Math.min(...Array.from({ length: TRIES }, () => timeOf(() => work(text)))));
  };
  const short = best(SHORT); // first, so that what is compiled on the way counts for the short one
  return best(4 * SHORT) / short;
}

function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
