import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from '../../support/clean-environment.ts';

export interface Demo {
  /** The one-time link that the command prints once every document of the sample case has gone through the queue. */
  readonly link: Promise<string>;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url));

/** `sagsblik demo` in a data folder of its own; it can be stopped before it has printed its link, too. */
export async function startDemo(): Promise<Demo> {
  const home = await mkdtemp(join(tmpdir(), 'sagsblik-browser-'));
  // Port 0: the system picks a free one, and the link names it.
  const child = spawn(process.execPath, [program, 'demo'], {
    env: { ...cleanEnvironment(), SAGSBLIK_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const link = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const found = /^https?:\S+/mu.exec(out);
      if (found !== null) resolve(found[0]);
    });
    void ended.then(() => reject(new Error(`The demo ended without a link; it said:\n${err}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  return { link, stop };
}
