import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import { isRunning, processBirth } from '../process-birth.ts';
import type { ServerProcess } from './server-process.ts';

/** Lines of postmaster.pid, counted from 0. */
const LINE = { pid: 0, port: 3, status: 7 } as const;
const LOOK_EVERY_MILLISECONDS = 100;

/**
 * A server that runs on the data folder although we did not start it, because our last run was killed; null where none does. Waits for one
 * that is still starting or stopping. A pid file whose process is gone, or whose number another program has taken, is removed.
 * Throws `postgres.not-started`.
 */
export async function findLeftover(data: string, waitMilliseconds: number): Promise<ServerProcess | null> {
  const deadline = performance.now() + waitMilliseconds;
  while (performance.now() < deadline) {
    const lines = readLines(data);
    const pid = Number(lines?.[LINE.pid]);
    if (lines === null) return null;
    const birth = Number.isInteger(pid) && pid > 0 ? processBirth(pid) : null;
    if (birth === null || !isServerOf(pid, data)) {
      rmSync(join(data, 'postmaster.pid'), { force: true });
      return null;
    }
    if (lines[LINE.status]?.trim() === 'ready') return { pid, birth, port: Number(lines[LINE.port]) };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
  throw new Failure('postgres.not-started', { reason: 'left-running' });
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
