import type { Logger } from 'pino';

/** Ends a process in order: what was opened last is closed first, so that nothing closes under somebody who uses it. */
export interface Shutdown {
  /** Call it when the part is open. */
  add(name: string, close: () => Promise<void> | void): void;
  /** Resolves when somebody asks this process to end, with the word for the log. */
  readonly asked: Promise<string>;
  /** Asks from inside, where a part that the process cannot do without has ended. */
  ask(reason: string): void;
  /** Closes all parts, each within the deadline; returns the names of those that did not make it. */
  run(): Promise<readonly string[]>;
}

/** A terminal and npm both pass Ctrl-C on: signals this close together are one request. */
const SAME_REQUEST_MILLISECONDS = 1_000;

export function createShutdown(log: Logger, deadlineMilliseconds = 15_000): Shutdown {
  const parts: { readonly name: string; readonly close: () => Promise<void> | void }[] = [];
  const request = Promise.withResolvers<string>();
  listen(request.resolve);
  return {
    asked: request.promise,
    ask: request.resolve,
    add: (name, close) => void parts.unshift({ name, close }),
    run: async () => {
      const late: string[] = [];
      for (const { name, close } of parts.splice(0)) {
        const outcome = await within(deadlineMilliseconds, Promise.resolve().then(close));
        if (outcome !== 'closed') late.push(name);
        log.info({ closing: name, outcome }, 'part closed');
      }
      return late;
    },
  };
}

function listen(ask: (reason: string) => void): void {
  let first = 0;
  const hear = (signal: string): void => {
    const now = performance.now();
    if (first !== 0 && now - first > SAME_REQUEST_MILLISECONDS) process.exit(130); // asked again: somebody is in a hurry
    first ||= now;
    ask(signal);
  };
  process.on('SIGTERM', () => hear('SIGTERM'));
  process.on('SIGHUP', () => hear('SIGHUP'));
  // A child leaves Ctrl-C to its parent, which ends its children in order.
  process.on('SIGINT', () => (process.connected && process.env['SAGSBLIK_CHILD'] !== undefined ? undefined : hear('SIGINT')));
  process.once('disconnect', () => ask('parent gone'));
}

async function within(milliseconds: number, closing: Promise<void>): Promise<'closed' | 'late' | 'failed'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), milliseconds)));
  try {
    return await Promise.race([closing.then(() => 'closed' as const), late]);
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
