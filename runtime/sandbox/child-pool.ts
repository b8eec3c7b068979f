import { Failure } from '../../domain/failure.ts';
import type { Frame } from './frame.ts';
import { openChild, type Child } from './open-child.ts';
import { createSpareChildren } from './spare-children.ts';

export interface ChildPoolOptions {
  /** Children kept waiting between jobs. */
  readonly size: number;
  /** Warm children kept beside them, for the place of one that is lost or worn out. */
  readonly spares?: number;
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
  /** Ends a child that broke a limit, or that stepped back and may not come forward again. */
  lose(kept: Kept): void;
  close(): Promise<void>;
}

/** A pool that serves fewer jobs than this is a short run, which a spare would only slow down. */
const JOBS_WORTH_SPARES = 8;

/** Root children become `nobody`; where that user cannot read the code (a closed folder), they stay who they are. */
let asNobody = process.getuid?.() === 0;

export function createChildPool(options: ChildPoolOptions): ChildPool {
  const idle: Kept[] = [];
  const all = new Set<Child>();
  const state = { closed: false, served: 0 };

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

  const spares = createSpareChildren({ count: options.spares ?? 0, warmUp: options.warmUp ?? (() => []), start });

  const served = (isLost = false): void => {
    state.served += 1;
    if (state.served >= JOBS_WORTH_SPARES) spares.refill(isLost);
  };

  return {
    take: async (key) => takeIdle(idle, key) ?? (await spares.take()) ?? start(),
    giveBack: (kept, resident) => {
      kept.child.hold(false);
      const isWornOut = kept.jobs >= options.jobsPerChild || resident > options.residentMebibytes / 2;
      if (isWornOut || state.closed) kept.child.kill();
      else if (idle.length < options.size) idle.push(kept);
      else if (!spares.keep(kept)) kept.child.kill();
      served();
    },
    lose: (kept) => {
      kept.child.kill();
      served(true);
    },
    close: async () => {
      state.closed = true;
      for (const child of all) {
        child.hold(true); // its end is waited for, so it keeps this program running until then
        child.kill();
      }
      await Promise.all([...all].map((child) => child.ended));
      await spares.close();
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
