import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Trees } from '../../pipeline/compare/trees.ts';
import type { Binned } from './bins.ts';
import type { BoostOptions, Lesson } from './boost.ts';

/** One growing of trees, as a thread is told of it. */
export interface Growing {
  readonly data: Binned;
  readonly lesson: Lesson;
  readonly options: Partial<BoostOptions>;
}

/** Grows trees side by side, one thread per core; the trees do not depend on how many there are. */
export interface BoostPool {
  readonly boost: (growing: Growing) => Promise<Trees>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly growing: Growing;
  readonly done: (trees: Trees) => void;
  readonly failed: (reason: unknown) => void;
}

export function createBoostPool(): BoostPool {
  const waiting: Waiting[] = [];
  const threads = Array.from({ length: availableParallelism() }, () => new Worker(new URL('boost-thread.ts', import.meta.url)));
  const idle = [...threads];
  const next = (): void => {
    const thread = idle.pop();
    const job = thread === undefined ? undefined : waiting.shift();
    if (thread === undefined || job === undefined) return void (thread && idle.push(thread));
    thread.removeAllListeners();
    thread.once('error', job.failed);
    thread.once('message', (trees: Trees) => {
      idle.push(thread);
      job.done(trees);
      next();
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage(job.growing);
  };
  return {
    boost: (growing) =>
      new Promise((done, failed) => {
        waiting.push({ growing, done, failed });
        next();
      }),
    close: async () => void (await Promise.all(threads.map(async (thread) => thread.terminate()))),
  };
}
