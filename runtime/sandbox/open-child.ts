import type { Duplex } from 'node:stream';
import { once } from 'node:events';
import { encodeFrame, type Frame } from './frame.ts';
import { collectFrames } from './collect-frames.ts';
import { launchChild, type LaunchOptions } from './launch-child.ts';

/** A child that said it is ready; `ended` settles when it is gone, for whatever reason. */
export interface Child {
  readonly pid: number;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** One question at a time. Rejects where the child ends first or answers with something that is no frame. */
  ask(frame: Frame): Promise<Frame>;
  /** Whether a waiting child keeps this program running: only while it works. */
  hold(busy: boolean): void;
  kill(): void;
}

/** A child that does not come up within this time never will. */
const START_SECONDS = 30;

/** Starts a child and waits for its first word; null where it ended before. */
export async function openChild(options: LaunchOptions): Promise<Child | null> {
  const { process: child, channel } = await launchChild(options);
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const failed = once(child, 'error').then(() => ({ code: 1, signal: null })); // could not be spawned at all
  const gone = Promise.race([ended, failed]).catch(() => ({ code: 1, signal: null }));
  channel.on('error', () => child.kill('SIGKILL')); // the pipe broke: its exit tells the rest
  const frames = collectFrames(channel, () => child.kill('SIGKILL'));
  const timer = setTimeout(() => child.kill('SIGKILL'), START_SECONDS * 1_000);
  const first = await Promise.race([frames.next(), gone.then(() => null)]);
  clearTimeout(timer);
  if (first === null || child.pid === undefined) return null;
  return {
    pid: child.pid,
    ended: gone,
    ask: async (frame) => {
      for (const bytes of encodeFrame(frame)) channel.write(bytes);
      const answer = await Promise.race([frames.next(), gone.then(() => null)]);
      if (answer === null) throw new Error('The child ended before it answered');
      return answer;
    },
    hold: (busy) => hold(child, channel, busy),
    kill: () => void child.kill('SIGKILL'),
  };
}

function hold(child: { ref(): void; unref(): void }, channel: Duplex, busy: boolean): void {
  const act = busy ? 'ref' : 'unref';
  child[act]();
  // A child's pipe is a socket, which the types of `stdio` do not say.
  if (act in channel && typeof channel[act as keyof Duplex] === 'function') (channel as unknown as { ref(): void; unref(): void })[act]();
}
