import type { Looking } from './open-system.ts';

/** Far beyond the seconds between two sweeps of a run. */
const LATEST_MILLISECONDS = 60_000;

/** The sweep finds what everything else has lost: one that sleeps is a fault before anything is lost. Null where it is due. */
export async function whyNoSweep({ connection }: Pick<Looking, 'connection'>): Promise<string | null> {
  const { queue, close } = connection.openBoardQueue('housekeeping', () => {});
  try {
    const scheduler = await queue.getJobScheduler('housekeeping');
    if (scheduler?.next === undefined) return 'no sweep is asked for';
    const seconds = Math.round((scheduler.next - Date.now()) / 1_000);
    return scheduler.next > Date.now() + LATEST_MILLISECONDS ? `the next sweep comes in ${seconds} seconds` : null;
  } finally {
    await close();
  }
}
