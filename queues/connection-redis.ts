import { Queue, WaitingError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueConnection } from './connection.ts';

/** Hash-tagged, so that all keys of a queue lie in one slot of a Redis Cluster. */
const PREFIX = '{sagsblik}';
/** A producer answers within this time, or says that the queue is away. */
const PRODUCER_MILLISECONDS = 3_000;
const SLOWEST_RECONNECT_MILLISECONDS = 20_000;

/** BullMQ's advice for production: wait longer and longer between tries, never shorter than a second. */
function retryStrategy(times: number): number {
  return Math.max(Math.min(Math.exp(times), SLOWEST_RECONNECT_MILLISECONDS), 1_000);
}

/** Producers fail fast, so that an upload gets its answer while Redis is away. */
const producer = { maxRetriesPerRequest: 1, connectTimeout: PRODUCER_MILLISECONDS, commandTimeout: PRODUCER_MILLISECONDS, retryStrategy };
/** Workers wait for Redis as long as it takes. */
const consumer = { maxRetriesPerRequest: null, retryStrategy };

/** The queue on Redis, 8,000 to 10,000 jobs a second; any number of processes on any number of machines. */
export function connectRedis(redisUrl: string): QueueConnection {
  return {
    openQueue: (step, onError) => {
      const connection = new Redis(redisUrl, producer);
      connection.on('error', onError);
      const queue = new Queue(step, { connection, prefix: PREFIX, skipWaitingForReady: true });
      queue.on('error', onError);
      return {
        add: queue.add.bind(queue),
        getJobCounts: queue.getJobCounts.bind(queue),
        upsertJobScheduler: queue.upsertJobScheduler.bind(queue),
        close: async () => {
          await queue.close();
          connection.disconnect();
        },
      };
    },
    openWorker: (step, { work, onError, options }) => {
      const connection = new Redis(redisUrl, consumer);
      connection.on('error', onError);
      const worker = new Worker(
        step,
        (job, token) =>
          work({
            data: job.data,
            attemptsMade: job.attemptsMade,
            stalledCounter: job.stalledCounter,
            giveBack: async () => {
              await job.moveToWait(token);
              throw new WaitingError(); // BullMQ's word for "neither done nor failed"
            },
          }),
        { ...options, connection, prefix: PREFIX },
      );
      worker.on('error', onError);
      return {
        waitUntilReady: () => worker.waitUntilReady(),
        close: async (force) => {
          await worker.close(force);
          connection.disconnect();
        },
      };
    },
  };
}
