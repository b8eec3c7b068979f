import type { Settings } from '../../runtime/settings/read-settings.ts';
import type { Shutdown } from '../../runtime/shutdown.ts';
import { tellFailure } from '../tell-failure.ts';

/** Starts, waits until somebody asks for the end, and closes everything in order; a failed start closes what it had opened. */
export async function runSystem(shutdown: Shutdown, start: () => Promise<void>): Promise<void> {
  try {
    await start();
    const reason = await shutdown.asked;
    if (reason === PART_ENDED) process.exitCode = 1;
  } catch (thrown) {
    tellFailure(thrown);
  }
  const late = await shutdown.run();
  process.exit(late.length === 0 ? process.exitCode : 1);
}

/** The word with which a part that cannot be started again asks for the end. */
export const PART_ENDED = 'a part ended for good';

/** A worker's grace, and time to close the rest. */
export function shutdownMilliseconds(settings: Settings): number {
  return settings.workers.graceSeconds * 1_000 + 15_000;
}
