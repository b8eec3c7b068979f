import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../domain/failure.ts';
import type { Frame } from './frame.ts';
import { openChild, type Child } from './open-child.ts';

export interface ChildPoolOptions {
  /** Children kept waiting; one more is kept once a child was lost. */
  readonly size: number;
  readonly residentMebibytes: number;
  readonly jobsPerChild: number;
  readonly entry: string;
  readonly extraFolders?: readonly string[];
  /** Asked of a spare child so that its code is compiled before it is needed. */
  readonly warmUp?: () => readonly Frame[];
}

/** A child between its jobs. */
export interface Kept {
  readonly child: Child;
  /** Of the last job: the child still has that job's file. */
  key: string | null;
  jobs: number;
}

/** Children of one kind, started when first needed. */
export interface ChildPool {
  /** A waiting child, one that has the file of `key` before any other, or a new one. */
  take(key: string): Promise<Kept>;
  /** After a job; a child that has worked long or grown large is replaced. @param resident MiB */
  giveBack(kept: Kept, resident: number): void;
  /** Ends a child that broke a limit and gets a spare ready: a cold child is slower, and its first files would pay for it. */
  lose(kept: Kept): void;
  close(): Promise<void>;
}

/** Between two files of a warm-up, so that it takes little from the documents that are being read meanwhile. */
const PAUSE_MILLISECONDS = 50;

/** Root children become `nobody`; where that user cannot read the code (a closed folder), they stay who they are. */
let asNobody = process.getuid?.() === 0;

export function createChildPool(options: ChildPoolOptions): ChildPool {
  const idle: Kept[] = [];
  const all = new Set<Child>();
  const state = { closed: false, spare: Promise.resolve() };

  const start = async (): Promise<Kept> => {
    const child = await openAs(options);
    all.add(child);
    const kept: Kept = { child, key: null, jobs: 0 };
    void forget(kept);
    if (state.closed) child.kill();
    return kept;
  };

  /** A child can also be ended from outside while it waits. */
  const forget = async (kept: Kept): Promise<void> => {
    await kept.child.ended;
    all.delete(kept.child);
    remove(idle, kept);
  };

  const getSpareReady = async (): Promise<void> => {
    if (state.closed || idle.length > options.size) return;
    const kept = await start();
    for (const frame of options.warmUp?.() ?? []) {
      await kept.child.ask(frame);
      await setTimeout(PAUSE_MILLISECONDS, undefined, { ref: false });
    }
    idle.push(kept);
  };

  return {
    take: async (key) => takeIdle(idle, key) ?? start(),
    giveBack: (kept, resident) => {
      kept.child.hold(false);
      const isWornOut = kept.jobs >= options.jobsPerChild || resident > options.residentMebibytes / 2;
      if (isWornOut || state.closed || idle.length > options.size) kept.child.kill();
      else idle.push(kept);
    },
    lose: (kept) => {
      kept.child.kill();
      state.spare = state.spare.then(getSpareReady).catch(() => undefined); // without a spare, the next job starts its own child
    },
    close: async () => {
      state.closed = true;
      for (const child of all) {
        child.hold(true); // its end is waited for, so it keeps this program running until then
        child.kill();
      }
      await Promise.all([...all].map((child) => child.ended));
      await state.spare;
    },
  };
}

function takeIdle(idle: Kept[], key: string): Kept | undefined {
  const known = idle.find((kept) => kept.key === key);
  if (known !== undefined) remove(idle, known);
  return known ?? idle.pop();
}

function remove(idle: Kept[], kept: Kept): void {
  const index = idle.indexOf(kept);
  if (index !== -1) idle.splice(index, 1);
}

async function openAs({ entry, residentMebibytes, extraFolders = [] }: ChildPoolOptions): Promise<Child> {
  const launch = { entry, residentMebibytes, extraFolders };
  const first = await openChild({ ...launch, asNobody });
  if (first !== null) return first;
  const second = asNobody ? await openChild({ ...launch, asNobody: false }) : null;
  if (second === null) throw new Failure('document.crashed', { started: false });
  asNobody = false;
  return second;
}
