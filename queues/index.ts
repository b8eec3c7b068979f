import { connectPostgres } from './connection-postgres.ts';
import type { QueueConnection } from './connection.ts';

/** Where the queue stands. */
export interface QueuePlace {
  readonly databaseUrl: string;
}

/** The one spot that chooses a backend: a further one is a file `connection-<backend>.ts` and a line here. */
export function connectQueue({ databaseUrl }: QueuePlace): QueueConnection {
  return connectPostgres(databaseUrl);
}

export { openQueues } from './open-queues.ts';
export { openWorker } from './open-worker.ts';
