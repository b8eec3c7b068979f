import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import { isRunning, processBirth } from '../process-birth.ts';

/** A server that runs on the data folder although we did not start it: our last run was killed. */
export interface Leftover {
  readonly pid: number;
  readonly port: number;
}

/** Lines of postmaster.pid, counted from 0. */
const LINE = { pid: 0, port: 3, status: 7 } as const;
const WAIT_MILLISECONDS = 15_000;
const LOOK_EVERY_MILLISECONDS = 100;

/**
 * Reads the server's own pid file. Waits for one that is still starting or stopping; null where none runs.
 * A pid file whose process is gone, or whose number another program has taken, is removed.
 */
export async function findLeftover(data: string): Promise<Leftover | null> {
  const deadline = Date.now() + WAIT_MILLISECONDS;
  while (Date.now() < deadline) {
    const lines = readLines(data);
    const pid = Number(lines?.[LINE.pid]);
    if (lines === null) return null;
    if (!Number.isInteger(pid) || pid <= 0 || processBirth(pid) === null || !isServerOf(pid, data)) {
      rmSync(join(data, 'postmaster.pid'), { force: true });
      return null;
    }
    if (lines[LINE.status]?.trim() === 'ready') return { pid, port: Number(lines[LINE.port]) };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
  throw new Failure('postgres.not-started', { reason: 'left-running' });
}

/** Asks a server that is not our child to stop, fast and clean, and waits for it. */
export async function stopByPid(pid: number, deadlineMilliseconds: number): Promise<void> {
  const birth = processBirth(pid);
  const deadline = Date.now() + deadlineMilliseconds;
  if (birth === null) return;
  process.kill(pid, 'SIGINT'); // "fast": connections are cut, the data is written out
  while (processBirth(pid) === birth) {
    if (Date.now() > deadline) {
      process.kill(pid, 'SIGQUIT'); // at once; the write-ahead log repairs the rest at the next start
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
}

function readLines(data: string): string[] | null {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
}

/** On Linux the command line tells; elsewhere a living process under that number is taken for the server. */
function isServerOf(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return isRunning(pid);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return false;
  }
}
