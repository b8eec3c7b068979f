import type { QueueConnection } from './connection.ts';
import { stepNames, type StepName } from './steps.ts';

/** Worker processes that take jobs of each step now; a step without one keeps its jobs waiting. Null where the server does not tell. */
export async function countWorkers(connection: Pick<QueueConnection, 'openBoardQueue'>): Promise<ReadonlyMap<StepName, number> | null> {
  const boards = stepNames.map((step) => ({ step, ...connection.openBoardQueue(step, () => {}) }));
  try {
    return new Map(await Promise.all(boards.map(async ({ step, queue }) => [step, await queue.getWorkersCount()] as const)));
  } catch {
    return null; // some servers keep their list of clients to themselves
  } finally {
    await Promise.all(boards.map((board) => board.close()));
  }
}
