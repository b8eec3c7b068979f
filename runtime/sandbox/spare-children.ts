import { setTimeout } from 'node:timers/promises';
import type { Kept } from './child-pool.ts';
import type { Frame } from './frame.ts';
import { isStepReversible, stepBack, stepForward } from './priority.ts';

export interface SpareOptions {
  /** Children kept warm beside those at work; up to twice as many while children are being lost. */
  readonly count: number;
  /** What a spare is asked so that its code is loaded and compiled before it is needed. */
  readonly warmUp: () => readonly Frame[];
  readonly start: () => Promise<Kept>;
}

/** Children that are warm before they are needed: code that V8 has not compiled yet reads at a third of the pace. */
export interface SpareChildren {
  /** A warm child, else the one that is warming up, once it is warm enough; null where there is none. */
  take(): Promise<Kept | null>;
  /** Keeps a child that has worked and is one too many; false where there are spares enough. */
  keep(kept: Kept): boolean;
  /** After each job: starts what is missing, one child after the other, and ends one that calm has made needless. */
  refill(isLost?: boolean): void;
  /** Starts no more, and waits for what is under way. */
  close(): Promise<void>;
}

/** A child on its way to being warm; `isWanted` cuts that short, and lets it use the processor fully. */
interface Warming {
  readonly done: Promise<Kept | null>;
  isWanted: boolean;
  kept: Kept | null;
}

/** Files that break their reader come in runs: each child that is lost adds one spare for so many jobs to come. */
const JOBS_ON_GUARD = 200;
/** How far a child that warms up steps back: a tenth of the processor where documents want it, and its share beside a slow one. */
const WARM_UP_STEPS = 10;
/**
 * Share of a warm-up that is done even where a document waits: one document that waits a second longer costs less than the dozen that a cold child
 * reads at half the pace.
 */
const LEAST_WARM = 3 / 8;
/** Between two documents of a warm-up, where its priority cannot be lowered. */
const PAUSE_MILLISECONDS = 20;

export function createSpareChildren({ count, warmUp, start }: SpareOptions): SpareChildren {
  const warm: Kept[] = [];
  const state: { warming: Warming | null; closed: boolean; onGuard: number[] } = { warming: null, closed: false, onGuard: [] };
  const wanted = (): number => count + state.onGuard.length;

  const keepWhileItLives = async (kept: Kept): Promise<void> => {
    warm.push(kept);
    await kept.child.ended;
    const index = warm.indexOf(kept);
    if (index !== -1) warm.splice(index, 1);
  };

  const startOne = async (warming: Warming): Promise<Kept> => {
    const kept = await start();
    warming.kept = kept;
    kept.child.hold(warming.isWanted); // one that nobody waits for keeps no program running
    const frames = warmUp();
    const least = Math.floor(frames.length * LEAST_WARM);
    await warmUpChild(kept, frames, {
      isEnough: (done) => state.closed || (warming.isWanted && done >= least),
      isWanted: () => warming.isWanted,
    });
    return kept;
  };

  const startMissing = (): void => {
    if (state.closed || state.warming !== null || warm.length >= wanted()) return;
    const outcome = Promise.withResolvers<Kept | null>();
    const warming: Warming = { done: outcome.promise, isWanted: false, kept: null };
    state.warming = warming;
    void startOne(warming).then(outcome.resolve, () => outcome.resolve(null));
    void settle(warming);
  };

  const settle = async (warming: Warming): Promise<void> => {
    const kept = await warming.done;
    state.warming = null;
    if (kept === null) return; // one that could not start is not tried again before the next job
    if (!warming.isWanted) void keepWhileItLives(kept);
    startMissing();
  };

  return {
    take: async () => warm.pop() ?? (state.warming === null ? null : claim(state.warming)),
    keep: (kept) => {
      if (state.closed || warm.length >= wanted()) return false;
      void keepWhileItLives(kept);
      return true;
    },
    refill: (isLost = false) => {
      const onGuard = state.onGuard.map((jobs) => jobs - 1).filter((jobs) => jobs > 0);
      state.onGuard = isLost && count > 0 ? [...onGuard, JOBS_ON_GUARD].slice(-count) : onGuard;
      if (warm.length > wanted()) warm.pop()?.child.kill();
      startMissing();
    },
    close: async () => {
      state.closed = true;
      await state.warming?.done;
    },
  };
}

/** Waits for a child that is warming up; null where somebody else does. */
async function claim(warming: Warming): Promise<Kept | null> {
  if (warming.isWanted) return null;
  warming.isWanted = true;
  if (warming.kept !== null) {
    stepForward(warming.kept.child.pid);
    warming.kept.child.hold(true); // somebody waits for it now
  }
  return warming.done;
}

interface WarmUp {
  readonly isEnough: (done: number) => boolean;
  readonly isWanted: () => boolean;
}

/**
 * At a lowered priority where it can be raised again, else with pauses: the documents that are being read come first. At full speed once somebody
 * waits for the child.
 */
async function warmUpChild({ child }: Kept, frames: readonly Frame[], { isEnough, isWanted }: WarmUp): Promise<void> {
  const isQuiet = isStepReversible(child.pid);
  if (isQuiet && !isWanted()) stepBack(child.pid, WARM_UP_STEPS);
  for (const [done, frame] of frames.entries()) {
    if (isEnough(done)) break;
    await child.ask(frame);
    if (!isQuiet && !isWanted()) await setTimeout(PAUSE_MILLISECONDS, undefined, { ref: false });
  }
  if (isQuiet) stepForward(child.pid);
}
