import { Queue, Worker, type QueueOptions, type Telemetry } from 'bullmq';
import { Failure } from '../domain/failure.ts';
import type { BoardQueue, QueueConnection, QueueServer } from './connection.ts';
import { openRedis } from './redis-client.ts';
import { runningJob } from './running-job.ts';
import type { StepName } from './steps.ts';

/** Hash-tagged by step: in a Redis Cluster all keys of a queue lie in one slot, as its scripts need, and the queues on several nodes. */
const prefixOf = (step: StepName): string => `{sagsblik:${step}}`;
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
export function connectRedis(redisUrl: string, telemetry?: Telemetry): QueueConnection {
  const traced = telemetry === undefined ? {} : { telemetry };
  const open = (step: StepName, onError: (error: Error) => void, options: Pick<QueueOptions, 'telemetry'> = {}): BoardQueue => {
    const connection = openRedis(redisUrl, producer);
    connection.on('error', onError);
    const queue = new Queue(step, { connection, prefix: prefixOf(step), skipWaitingForReady: true, ...options });
    queue.on('error', onError);
    const close = async (): Promise<void> => {
      await queue.close();
      connection.disconnect();
    };
    return { queue, close };
  };
  return {
    openQueue: (step, onError) => {
      const { queue, close } = open(step, onError, traced);
      return {
        add: queue.add.bind(queue),
        getJobs: queue.getJobs.bind(queue),
        getJobCounts: queue.getJobCounts.bind(queue),
        getCountsPerPriority: queue.getCountsPerPriority.bind(queue),
        getJobScheduler: queue.getJobScheduler.bind(queue),
        upsertJobScheduler: queue.upsertJobScheduler.bind(queue),
        removeJobScheduler: queue.removeJobScheduler.bind(queue),
        close,
      };
    },
    openBoardQueue: open,
    server: () => askServer(redisUrl),
    freeLocks: () => Promise.resolve(0), // the server lets them run out by its own clock
    openWorker: (step, { work, onError, options }) => {
      const connection = openRedis(redisUrl, consumer);
      connection.on('error', onError);
      const worker = new Worker(step, (job, token) => work(runningJob(job, token)), {
        ...options,
        ...traced,
        connection,
        prefix: prefixOf(step),
      });
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

async function askServer(redisUrl: string): Promise<QueueServer> {
  const redis = openRedis(redisUrl, { ...producer, retryStrategy: () => null });
  redis.on('error', () => {}); // the question below fails by itself
  try {
    const told = `${await redis.info('server')}\n${await redis.info('memory')}\n${await redis.info('persistence')}`;
    const field = (name: string): string => new RegExp(`^${name}:(.*?)\\r?$`, 'mu').exec(told)?.[1] ?? '';
    return { version: field('redis_version'), whenFull: field('maxmemory_policy'), isAppendOnly: field('aof_enabled') === '1' };
  } catch (cause) {
    throw new Failure('queue.unreachable', {}, { cause });
  } finally {
    redis.disconnect();
  }
}
