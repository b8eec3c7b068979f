import { asFailure, Failure } from '../../domain/failure.ts';
import { createChildPool, type ChildPoolOptions } from './child-pool.ts';
import type { Frame } from './frame.ts';
import { runOnChild, type Job, type JobLimits } from './run-on-child.ts';

export type LaneOptions = ChildPoolOptions & JobLimits;

/** Runs jobs of one kind on a few children. */
export interface Lane {
  run(job: Job): Promise<Frame>;
  /** Rejects what is open and ends all children. */
  close(): Promise<void>;
}

interface Waiting {
  readonly job: Job;
  resolve(frame: Frame): void;
  reject(error: Failure): void;
}

/** First come, first served; a slow job makes room for one more child, up to twice the size, so that it delays nobody. */
export function createLane(options: LaneOptions): Lane {
  const pool = createChildPool(options);
  const queue: Waiting[] = [];
  const working = new Set<Promise<void>>();
  const state = { slow: 0, closed: false };

  const dispatch = (): void => {
    while (queue.length > 0 && working.size - Math.min(state.slow, options.size) < options.size) {
      const waiting = queue.shift();
      if (waiting === undefined) return;
      const done = work(waiting).finally(() => {
        working.delete(done);
        dispatch();
      });
      working.add(done);
    }
  };

  const work = async ({ job, resolve, reject }: Waiting): Promise<void> => {
    let isSlow = false;
    const onSlow = (): void => {
      isSlow = true;
      state.slow += 1;
      dispatch();
    };
    try {
      resolve(await runOnChild(await pool.take(job.key), job, { pool, limits: options, onSlow }));
    } catch (error) {
      const failure = asFailure(error);
      reject(
        state.closed ? closed() : failure.code === 'internal.unexpected' ? new Failure('document.crashed', {}, { cause: error }) : failure,
      );
    } finally {
      if (isSlow) state.slow -= 1;
    }
  };

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (state.closed) return reject(closed());
        queue.push({ job, resolve, reject });
        dispatch();
      }),
    close: async () => {
      state.closed = true;
      for (const { reject } of queue.splice(0)) reject(closed());
      await pool.close();
      await Promise.all(working); // a child that was about to start when the lane closed
    },
  };
}

/** Another worker, or this one after its next start, can read the document. */
function closed(): Failure {
  return new Failure('document.crashed', { closed: true });
}
