import type { Child } from './open-child.ts';
import { stepBack } from './priority.ts';
import { residentMebibytes } from './resident-memory.ts';

/** Between two looks at a child's memory; in that time a child can take about 100 MiB more than its limit. */
const LOOK_MILLISECONDS = 50;
/** How far a slow child steps back: it has a tenth of the processor where others want it. */
const SLOW_STEPS = 10;

export interface Watch {
  /** Why the child was killed; null while it keeps to its limits. */
  readonly broke: 'time' | 'memory' | null;
  /** Last seen resident memory, in MiB. */
  readonly resident: number;
  /** Whether it took long and was told to step back behind the others. */
  readonly isSlow: boolean;
  stop(): void;
}

/** Kills a child that runs too long or grows too large. */
export function watchChild(
  child: Child,
  limits: { readonly seconds: number; readonly residentMebibytes: number; readonly slowSeconds?: number },
  onSlow: () => void,
): Watch {
  const watch: { -readonly [Key in keyof Watch]: Watch[Key] } = { broke: null, resident: 0, isSlow: false, stop: () => undefined };
  const breaks = (what: 'time' | 'memory'): void => {
    watch.broke ??= what;
    child.kill();
  };
  const lookAt = async (): Promise<void> => {
    watch.resident = (await residentMebibytes(child.pid)) ?? watch.resident;
    if (watch.resident > limits.residentMebibytes) breaks('memory');
  };
  const deadline = setTimeout(() => breaks('time'), limits.seconds * 1_000);
  const { slowSeconds } = limits;
  const slow =
    slowSeconds === undefined
      ? undefined
      : setTimeout(() => {
          watch.isSlow = true;
          stepBack(child.pid, SLOW_STEPS);
          onSlow();
        }, slowSeconds * 1_000);
  const look = setInterval(() => {
    void lookAt();
  }, LOOK_MILLISECONDS);
  watch.stop = () => {
    clearTimeout(deadline);
    clearTimeout(slow);
    clearInterval(look);
  };
  return watch;
}
