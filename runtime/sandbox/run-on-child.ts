import { Failure } from '../../domain/failure.ts';
import type { ChildPool, Kept } from './child-pool.ts';
import type { Frame } from './frame.ts';
import { stepForward } from './priority.ts';
import { watchChild, type Watch } from './watch-child.ts';

/** One piece of work for a child. */
export interface Job {
  /** Made when a child is there: `knows` says whether that child was asked under the same key last. */
  ask(knows: boolean): Frame;
  /** Jobs on the same file share a key, and a child that has the file is preferred. */
  readonly key: string;
}

export interface JobLimits {
  readonly seconds: number;
  readonly residentMebibytes: number;
  /** A job that takes longer no longer holds up the others; left out where every job takes long. */
  readonly slowSeconds?: number;
  /** Hears by which code a child was lost over its job. */
  readonly onLost?: ((code: string) => void) | undefined;
}

/** Asks a child and gives it back, or ends it and says by which code the job failed. */
export async function runOnChild(
  kept: Kept,
  job: Job,
  { pool, limits, onSlow }: { pool: ChildPool; limits: JobLimits; onSlow: () => void },
): Promise<Frame> {
  kept.child.hold(true);
  const watch = watchChild(kept.child, limits, onSlow);
  try {
    const frame = await kept.child.ask(job.ask(kept.key === job.key));
    kept.key = job.key;
    kept.jobs += 1;
    if (watch.broke === null) {
      if (watch.isSlow && !stepForward(kept.child.pid)) pool.lose(kept);
      else pool.giveBack(kept, watch.resident);
    }
    return frame;
  } catch (error) {
    pool.lose(kept);
    const failure = await whyEnded(kept, { watch, limit: limits.residentMebibytes, cause: error });
    limits.onLost?.(failure.code);
    throw failure;
  } finally {
    watch.stop();
  }
}

async function whyEnded({ child }: Kept, { watch, limit, cause }: { watch: Watch; limit: number; cause: unknown }): Promise<Failure> {
  const { code, signal } = await child.ended;
  if (watch.broke === 'time') return new Failure('document.timed-out');
  // V8 aborts by itself where its heap reaches the limit before a look from outside sees it.
  const isFull = watch.broke === 'memory' || (signal === 'SIGABRT' && watch.resident > limit / 3);
  return isFull
    ? new Failure('document.too-large', { residentMebibytes: Math.round(watch.resident) })
    : new Failure('document.crashed', { code, signal }, { cause });
}
