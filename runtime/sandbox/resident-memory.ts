import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Resident memory of another process, in MiB, as the system counts it; null where the process is gone. */
export async function residentMebibytes(pid: number): Promise<number | null> {
  try {
    return process.platform === 'linux'
      ? fromStatus(await readFile(`/proc/${pid}/status`, 'utf8'))
      : fromPs((await run('ps', ['-o', 'rss=', '-p', String(pid)])).stdout);
  } catch {
    return null; // it ended between two looks; its exit is seen elsewhere
  }
}

function fromStatus(status: string): number | null {
  const kibibytes = /^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) / 1_024;
}

function fromPs(output: string): number | null {
  const kibibytes = Number(output.trim());
  return Number.isFinite(kibibytes) && kibibytes > 0 ? kibibytes / 1_024 : null;
}
