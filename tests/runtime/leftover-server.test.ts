import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findLeftover } from '../../runtime/embedded-postgres/leftover.ts';
import { stopServer } from '../../runtime/embedded-postgres/server-process.ts';
import { isRunning, processBirth } from '../../runtime/process-birth.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A process that names the data folder among its words, as a server does. */
async function looksLikeServerOf(data: string): Promise<number> {
  const process_ = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1_000)', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void process_.kill('SIGKILL'));
  await once(process_.stdout, 'data');
  return process_.pid ?? 0;
}

const writePidFile = (data: string, pid: number, status: string): Promise<void> =>
  writeFile(join(data, 'postmaster.pid'), `${pid}\n${data}\n0\n4321\n\n127.0.0.1\n\n${status.padEnd(8)}\n`);

test('a server that still replays what it had logged is waited for', async () => {
  const data = await temporaryFolder();
  const pid = await looksLikeServerOf(data);
  await writePidFile(data, pid, 'starting');
  const found = findLeftover(data, 60_000);
  await writePidFile(data, pid, 'ready');
  expect(await found).toEqual({ pid, birth: processBirth(pid), port: 4321 });
});

test('one that is never ready is told, and left alone', async () => {
  const data = await temporaryFolder();
  const pid = await looksLikeServerOf(data);
  await writePidFile(data, pid, 'stopping');
  await expect(findLeftover(data, 200)).rejects.toMatchObject({ code: 'postgres.not-started', details: { reason: 'left-running' } });
  expect(isRunning(pid)).toBe(true);
});

test('a program that has taken the number of a server that ended is not stopped', async () => {
  const pid = await looksLikeServerOf(await temporaryFolder());
  await stopServer({ pid, birth: 'an earlier one', port: 4321 }, 1_000);
  expect(processBirth(pid)).not.toBeNull();
});
