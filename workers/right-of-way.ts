import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { StepName } from '../queues/steps.ts';

interface Vehicle {
  readonly step: StepName;
  /** Of the queue: jobs of the same sender that it stands behind. */
  readonly turn: number;
}

/** Who computes first among the jobs of one process: they share its thread, its children and the database. */
export interface RightOfWay {
  run<T>(job: Vehicle, work: () => Promise<T>): Promise<T>;
  /** To be awaited between two pieces of long work: lets locks be renewed and others go on, and one that goes first pass. */
  pause(): Promise<void>;
}

/** Whose sender has so many papers waiting lets those of others pass. */
const LONG_ROW = 20;
/** The quick lane; minutes of scanning or an export hold nobody up. */
const quick: readonly StepName[] = ['draft', 'parse', 'classify', 'case'];
/** So long a job goes before others; a letter takes a fraction of it in each step. */
const AHEAD_MILLISECONDS = 1_000;
/** A job lets others pass for so long in all, so that those of a full house do not keep it for ever. */
const PATIENCE_MILLISECONDS = 2_000;
const LOOK_MILLISECONDS = 5;
/** Computing goes on for so long before it pauses. */
const SLICE_MILLISECONDS = 5;

export function createRightOfWay(): RightOfWay {
  const ahead = new Set<{ readonly since: number }>();
  const running = new AsyncLocalStorage<{ readonly isLong: boolean; patience: number; paused: number }>();
  const isAnyAhead = (): boolean => {
    for (const { since } of ahead) if (performance.now() - since < AHEAD_MILLISECONDS) return true;
    return false;
  };

  async function letPass(): Promise<void> {
    const self = running.getStore();
    if (self === undefined || !self.isLong) return;
    while (self.patience > 0 && isAnyAhead()) {
      const began = performance.now();
      await setTimeout(LOOK_MILLISECONDS);
      self.patience -= performance.now() - began;
    }
  }

  return {
    run: async ({ step, turn }, work) => {
      const isLong = turn >= LONG_ROW;
      const own = { since: performance.now() };
      if (!isLong && quick.includes(step)) ahead.add(own);
      try {
        return await running.run({ isLong, patience: PATIENCE_MILLISECONDS, paused: own.since }, async () => {
          await letPass();
          return work();
        });
      } finally {
        ahead.delete(own);
      }
    },
    pause: async () => {
      const self = running.getStore();
      if (self !== undefined && performance.now() - self.paused < SLICE_MILLISECONDS) return;
      await setImmediate();
      await letPass();
      if (self !== undefined) self.paused = performance.now();
    },
  };
}

/** Of this process. */
export const rightOfWay = createRightOfWay();
