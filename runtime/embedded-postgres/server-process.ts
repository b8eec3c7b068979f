import { processBirth } from '../process-birth.ts';

/** A running server. After its end its number alone may be another program's. */
export interface ServerProcess {
  readonly pid: number;
  /** As `processBirth` tells it; null where it had ended before it could be asked. */
  readonly birth: string | null;
  readonly port: number;
}

const LOOK_EVERY_MILLISECONDS = 100;

/** Whether that server runs, and not another program under its number. */
export const isAlive = ({ pid, birth }: ServerProcess): boolean => birth !== null && processBirth(pid) === birth;

/** Asks a server that is not our child to stop, fast and clean, and waits for it. */
export async function stopServer(server: ServerProcess, waitMilliseconds: number): Promise<void> {
  const deadline = performance.now() + waitMilliseconds;
  if (!isAlive(server)) return;
  process.kill(server.pid, 'SIGINT'); // "fast": connections are cut, the data is written out
  while (isAlive(server)) {
    if (performance.now() > deadline) {
      process.kill(server.pid, 'SIGQUIT'); // at once; the write-ahead log repairs the rest at the next start
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
}
