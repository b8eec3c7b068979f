import { Failure } from '../../domain/failure.ts';
import type { Frame } from './frame.ts';
import { openChild, type Child } from './open-child.ts';
import { watchChild, type Watch } from './watch-child.ts';

/** One piece of work for a child. */
export interface Job {
  /** Made when a child is there: `knows` says whether that child was asked under the same key last. */
  ask(knows: boolean): Frame;
  /** Jobs on the same file share a key, and a child that has the file is preferred. */
  readonly key: string;
}

export interface LaneOptions {
  readonly size: number;
  readonly seconds: number;
  readonly residentMebibytes: number;
  readonly jobsPerChild: number;
  readonly entry: string;
  readonly extraFolders?: readonly string[];
}

/** Children of one kind of work, started when first needed. */
export interface Lane {
  run(job: Job): Promise<Frame>;
  close(): Promise<void>;
}

interface Kept {
  readonly child: Child;
  key: string | null;
  jobs: number;
}

interface Waiting {
  readonly job: Job;
  resolve(frame: Frame): void;
  reject(error: Failure): void;
}

/** Root children become `nobody`; where that user cannot read the code (a closed folder), they stay who they are. */
let asNobody = process.getuid?.() === 0;

/** Runs jobs on a few children; a slow job makes room for one more child, up to twice the size, so that it delays nobody. */
export function createLane(options: LaneOptions): Lane {
  const idle: Kept[] = [];
  const all = new Set<Child>();
  const queue: Waiting[] = [];
  const working = new Set<Promise<void>>();
  const state = { busy: 0, slow: 0, closed: false };

  const dispatch = (): void => {
    while (queue.length > 0 && state.busy - Math.min(state.slow, options.size) < options.size) {
      const waiting = queue.shift();
      if (waiting === undefined) return;
      state.busy += 1;
      const done = work(waiting).finally(() => {
        state.busy -= 1;
        working.delete(done);
        dispatch();
      });
      working.add(done);
    }
  };

  const work = async ({ job, resolve, reject }: Waiting): Promise<void> => {
    try {
      const kept = takeIdle(idle, job.key) ?? (await start(options, all));
      if (state.closed) kept.child.kill();
      resolve(await runOn(kept, job));
    } catch (error) {
      reject(error instanceof Failure ? error : new Failure('document.crashed', {}, { cause: error }));
    }
  };

  const runOn = async (kept: Kept, job: Job): Promise<Frame> => {
    let isSlow = false;
    kept.child.hold(true);
    const watch = watchChild(kept.child, options, () => {
      isSlow = true;
      state.slow += 1;
      dispatch();
    });
    try {
      const frame = await kept.child.ask(job.ask(kept.key === job.key));
      keep(kept, job, watch);
      return frame;
    } catch (error) {
      kept.child.kill();
      throw await whyEnded(kept.child, watch, options.residentMebibytes, error);
    } finally {
      watch.stop();
      if (isSlow) state.slow -= 1;
    }
  };

  const keep = (kept: Kept, job: Job, watch: Watch): void => {
    kept.key = job.key;
    kept.jobs += 1;
    const isWornOut = kept.jobs >= options.jobsPerChild || watch.resident > options.residentMebibytes / 2 || watch.broke !== null;
    if (isWornOut || state.closed) kept.child.kill();
    else idle.push(kept);
    kept.child.hold(false);
  };

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (state.closed) return reject(new Failure('document.crashed', { closed: true }));
        queue.push({ job, resolve, reject });
        dispatch();
      }),
    close: async () => {
      state.closed = true;
      for (const { reject } of queue.splice(0)) reject(new Failure('document.crashed', { closed: true }));
      for (const child of all) {
        child.hold(true); // its end is waited for, so it keeps this program running until then
        child.kill();
      }
      await Promise.all([...all].map((child) => child.ended));
      await Promise.all(working); // a child that was about to start when the lane closed
    },
  };
}

function takeIdle(idle: Kept[], key: string): Kept | undefined {
  const found = idle.findIndex((kept) => kept.key === key);
  return found === -1 ? idle.pop() : idle.splice(found, 1)[0];
}

async function start(options: LaneOptions, all: Set<Child>): Promise<Kept> {
  const launch = { entry: options.entry, residentMebibytes: options.residentMebibytes, ...(options.extraFolders === undefined ? {} : { extraFolders: options.extraFolders }) };
  let child = await openChild({ ...launch, asNobody });
  if (child === null && asNobody) {
    child = await openChild({ ...launch, asNobody: false });
    asNobody = child === null;
  }
  if (child === null) throw new Failure('document.crashed', { started: false });
  const opened = child;
  all.add(opened);
  void opened.ended.then(() => all.delete(opened));
  return { child, key: null, jobs: 0 };
}

async function whyEnded(child: Child, watch: Watch, limit: number, cause: unknown): Promise<Failure> {
  const { code, signal } = await child.ended;
  if (watch.broke === 'time') return new Failure('document.timed-out');
  // V8 aborts by itself where its heap reaches the limit before a look from outside sees it.
  if (watch.broke === 'memory' || (signal === 'SIGABRT' && watch.resident > limit / 3)) return new Failure('document.too-large', { residentMebibytes: Math.round(watch.resident) });
  return new Failure('document.crashed', { code, signal }, { cause });
}
