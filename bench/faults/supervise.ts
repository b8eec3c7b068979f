import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

export interface Program {
  /** For the log: `worker-1`. */
  readonly name: string;
  /** Folder of the checkout that it runs from. */
  readonly tree: string;
  /** Entry point in the checkout. */
  readonly file: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
  /** Output goes to `<name>.log` in here. */
  readonly logs: string;
}

export interface Supervised {
  readonly name: string;
  /** Null while it is being started again. */
  readonly pid: number | null;
  /** Whether it does its work. */
  readonly isReady: boolean;
  /** Resolves when it does its work. */
  ready(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** SIGTERM, and never again. Gives the exit status, or the signal that ended it. */
  stop(): Promise<number | NodeJS.Signals | null>;
}

/** As a service manager waits between two starts. */
const PAUSE_MILLISECONDS = 300;
/** Beyond the grace of a worker and the closing of its stores. */
const STOP_MILLISECONDS = 45_000;

/** Runs a program and starts it again whenever it ends. A child of ours: it ends where we are gone. */
export function supervise({ name, tree, file, args = [], env, execArgv = [], logs }: Program): Supervised {
  const state: { child: ChildProcess | null; isOver: boolean; isReady: boolean; ready: PromiseWithResolvers<void> } = {
    child: null,
    isOver: false,
    isReady: false,
    ready: Promise.withResolvers<void>(),
  };
  const start = (): void => {
    if (state.isOver) return;
    const log = openSync(join(logs, `${name}.log`), 'a');
    const child = fork(join(tree, file), [...args], {
      cwd: tree,
      env: { ...env, SAGSBLIK_CHILD: '1' },
      execArgv: [...execArgv],
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    state.child = child;
    child.once('message', () => {
      state.isReady = true;
      state.ready.resolve();
    });
    child.once('exit', () => {
      state.child = null;
      state.isReady = false;
      state.ready.resolve(); // who waits for the one that ended waits no more
      state.ready = Promise.withResolvers();
      setTimeout(start, PAUSE_MILLISECONDS);
    });
  };
  start();
  return {
    name,
    get pid() {
      return state.child?.pid ?? null;
    },
    get isReady() {
      return state.isReady;
    },
    ready: () => state.ready.promise,
    kill: (signal) => void state.child?.kill(signal),
    stop: async () => {
      state.isOver = true;
      const { child } = state;
      if (child === null) return 0;
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MILLISECONDS);
      child.kill('SIGTERM');
      const [code, signal] = await once(child, 'exit');
      clearTimeout(late);
      return code ?? signal;
    },
  };
}
