import type { Telemetry } from 'bullmq';
import { connectPostgres } from './connection-postgres.ts';
import { connectRedis } from './connection-redis.ts';
import type { QueueConnection } from './connection.ts';

/** Where the queue stands. */
export interface QueuePlace {
  /** Carries the queue where there is no Redis. */
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** Carries traces from producer to worker; nothing does where it is left out. */
  readonly telemetry?: Telemetry | undefined;
}

/** The one spot that chooses a backend: a further one is a file `connection-<backend>.ts` and a line here. */
export function connectQueue({ databaseUrl, redisUrl, telemetry }: QueuePlace): QueueConnection {
  return redisUrl === undefined ? connectPostgres(databaseUrl, telemetry) : connectRedis(redisUrl, telemetry);
}

export { countWorkers } from './count-workers.ts';
export { openQueues, type TurnOf } from './open-queues.ts';
export { openWorker } from './open-worker.ts';
