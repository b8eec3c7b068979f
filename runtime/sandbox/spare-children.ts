import { setTimeout } from 'node:timers/promises';
import type { Kept } from './child-pool.ts';
import type { Frame } from './frame.ts';
import { isStepReversible, stepBack, stepForward } from './priority.ts';

export interface SpareOptions {
  /** Children kept warm beside those at work. */
  readonly count: number;
  /** What a spare is asked so that its code is loaded and compiled before it is needed. */
  readonly warmUp: () => readonly Frame[];
  readonly start: () => Promise<Kept>;
}

/** Children that are warm before they are needed: code that V8 has not compiled yet reads at a third of the pace. */
export interface SpareChildren {
  /** A warm child, else the one that is furthest with warming up; null where there is none. */
  take(): Promise<Kept | null>;
  /** Starts what is missing, one child after the other. */
  refill(): void;
  /** Starts no more, and waits for what is under way. */
  close(): Promise<void>;
}

/** A child on its way to being warm; `isWanted` cuts that short. */
interface Warming {
  readonly done: Promise<Kept | null>;
  isWanted: boolean;
}

/** Between two documents of a warm-up, where its priority cannot be lowered. */
const PAUSE_MILLISECONDS = 20;

export function createSpareChildren({ count, warmUp, start }: SpareOptions): SpareChildren {
  const warm: Kept[] = [];
  const state: { warming: Warming | null; closed: boolean } = { warming: null, closed: false };

  const add = (kept: Kept): void => {
    warm.push(kept);
    void kept.child.ended.then(() => {
      const index = warm.indexOf(kept);
      if (index !== -1) warm.splice(index, 1);
    });
  };

  const startOne = (): Warming => {
    const warming: Warming = { done: warmOne(() => warming.isWanted || state.closed).catch(() => null), isWanted: false };
    return warming;
  };

  const warmOne = async (isCutShort: () => boolean): Promise<Kept> => {
    const kept = await start();
    kept.child.hold(false);
    const isQuiet = isStepReversible(kept.child.pid);
    if (isQuiet) stepBack(kept.child.pid);
    for (const frame of warmUp()) {
      if (isCutShort()) break;
      await kept.child.ask(frame);
      if (!isQuiet) await setTimeout(PAUSE_MILLISECONDS, undefined, { ref: false });
    }
    if (isQuiet) stepForward(kept.child.pid);
    return kept;
  };

  const refill = (): void => {
    if (state.closed || state.warming !== null || warm.length >= count) return;
    const warming = startOne();
    state.warming = warming;
    void warming.done.then((kept) => {
      state.warming = null;
      if (kept !== null && !warming.isWanted) add(kept);
      if (kept !== null) refill(); // one that could not start is not tried again before the next job
    });
  };

  return {
    take: async () => {
      const ready = warm.pop();
      if (ready !== undefined) return ready;
      const { warming } = state;
      if (warming === null || warming.isWanted) return null;
      warming.isWanted = true;
      return warming.done;
    },
    refill,
    close: async () => {
      state.closed = true;
      await state.warming?.done;
    },
  };
}
