import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { freePort } from './free-port.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Where Debian has it; not in every user's path. */
const PROGRAMS = ['clamd', '/usr/sbin/clamd'];
const program = PROGRAMS.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);

/** Whether this machine has a clamd; without one the tests that need it are skipped by name, and the gate fails for it. */
export const hasClamd = program !== undefined;

/** The test file of the anti-virus makers; in two parts, so that no scanner takes this source for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** One signature of our own, so that nothing is downloaded: name, any type, from the first byte, the bytes. */
const signature = `Eicar-Test-Signature:0:0:${Buffer.from(eicar).toString('hex')}\n`;

/** A port that nothing listens on yet, and the way to start a clamd there. */
export interface OwnClamd {
  readonly url: string;
  start(): Promise<void>;
}

/** A clamd of the test's own, stopped when the test is finished. Files above 1 MB are too large for it. */
export async function ownClamd(): Promise<OwnClamd> {
  const [folder, port] = [await temporaryFolder(), await freePort()];
  await mkdir(join(folder, 'signatures'));
  await writeFile(join(folder, 'signatures', 'eicar.ndb'), signature);
  const lines = [`DatabaseDirectory ${join(folder, 'signatures')}`, `TCPSocket ${port}`, 'TCPAddr 127.0.0.1', 'Foreground yes'];
  const config = join(folder, 'clamd.conf');
  await writeFile(config, [...lines, 'StreamMaxLength 1M', ''].join('\n'));
  return {
    url: `tcp://127.0.0.1:${port}`,
    start: async () => {
      const server = spawn(program ?? 'clamd', ['--config-file', config], { stdio: 'ignore' });
      onTestFinished(() => stop(server));
      while (!(await answers(port))) {
        if (server.exitCode !== null) throw new Error(`clamd ended with ${server.exitCode}`);
        await wait(50);
      }
    },
  };
}

export async function startClamd(): Promise<string> {
  const { url, start } = await ownClamd();
  await start();
  return url;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
