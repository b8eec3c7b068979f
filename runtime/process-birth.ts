import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Field 22 of /proc/<pid>/stat, counted after the name in brackets, which may hold spaces. */
const STARTED = 19;

/**
 * When a running process began, in whatever unit the system counts; null where there is no such process.
 * A process id alone is reused after a crash; together with its birth it names one process.
 */
export function processBirth(pid: number): string | null {
  if (!isRunning(pid)) return null;
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? null : (fields[STARTED] ?? null); // a zombie has ended, though its number still answers
    } catch {
      return null; // ended between the two looks
    }
  }
  if (process.platform === 'win32') return 'unknown';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Whether the process exists; one that belongs to somebody else exists too. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
