import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../domain/failure.ts';
import { childMessage } from '../../runtime/parent.ts';

export interface ChildSpec {
  readonly name: 'web' | 'worker';
  /** The entry file, from the root of the package. */
  readonly entry: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** File descriptor that takes its log, or `inherit` for our stderr. */
  readonly log: number | 'inherit';
  /** Called once where the child has ended too often to be started again. */
  readonly onGone: () => void;
}

/** A child process that is started again when it ends by itself. */
export interface KeptChild {
  /** The address the child answers on, null where it has none; rejects where it ends before it works. */
  readonly ready: Promise<string | null>;
  /** Asks it to stop in order, waits, and insists at the deadline. */
  stop(): Promise<void>;
}

const root = new URL('../../', import.meta.url);
/** A child that ends more often than this within a minute is not started again. */
const MOST_ENDINGS = 5;
const MINUTE_MILLISECONDS = 60_000;
const RESTART_MILLISECONDS = 1_000;
/** Longer than a worker's grace, so that running steps are given back and not cut. */
const STOP_MILLISECONDS = 20_000;

export function keepChild(spec: ChildSpec): KeptChild {
  const ready = Promise.withResolvers<string | null>();
  const endings: number[] = [];
  let works = false;
  let stopping = false;
  let child = begin();

  function begin(): ChildProcess {
    const started = spawnChild(spec);
    started.on('message', (message) => {
      const told = childMessage.safeParse(message);
      if (!told.success) return;
      works = true;
      ready.resolve(told.data.address);
    });
    started.once('exit', () => {
      if (!stopping) again();
    });
    return started;
  }

  function again(): void {
    if (!works) return ready.reject(new Failure('system.part-ended', { part: spec.name }));
    const now = Date.now();
    endings.push(now);
    if (endings.filter((at) => at > now - MINUTE_MILLISECONDS).length > MOST_ENDINGS) return spec.onGone();
    setTimeout(() => (stopping ? undefined : (child = begin())), RESTART_MILLISECONDS);
  }

  return {
    ready: ready.promise,
    stop: () => {
      stopping = true;
      return end(child);
    },
  };
}

function spawnChild({ entry, args, env, log }: ChildSpec): ChildProcess {
  const file = fileURLToPath(new URL(entry, root));
  return spawn(process.execPath, [file, ...args], {
    env: { ...env, SAGSBLIK_CHILD: '1' },
    stdio: ['ignore', log === 'inherit' ? 2 : log, log, 'ipc'],
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
  await ended;
  clearTimeout(insist);
}
