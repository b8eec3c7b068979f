import { createPostgresBackend, withBackend, type PostgresConnectionOptions, type Telemetry } from 'bullmq';
import type { BoardQueue, QueueConnection } from './connection.ts';
import { createFreeLocks } from './free-locks-postgres.ts';
import { runningJob } from './running-job.ts';

const { Queue, Worker } = withBackend(createPostgresBackend);

/** Tables of the queue stand apart from ours; BullMQ brings them up to date by itself, under a lock of its own. */
const SCHEMA = 'queues';
/** A producer answers within this time, or says that the queue is away. */
const CONNECT_MILLISECONDS = 3_000;
/** What the sweep asks of the tables of the queue; a split network never answers. */
const ANSWER_MILLISECONDS = 10_000;
/** Without a sign of life for this long either side asks for one; a few tries later it lets go, where the system would wait for hours. */
const KEEP_ALIVE_SECONDS = 30;
/** What the server holds for a program that is cut off or gone: locks on jobs and on the tables of a queue. */
const LETTING_GO = `-c idle_in_transaction_session_timeout=60s -c tcp_keepalives_idle=${KEEP_ALIVE_SECONDS} -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3`;

/** The queue in the database: nothing else to install, about 1,200 jobs a second. */
export function connectPostgres(databaseUrl: string, telemetry?: Telemetry): QueueConnection {
  const traced = telemetry === undefined ? {} : { telemetry };
  const server = {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_SECONDS * 1_000,
    options: LETTING_GO,
  };
  // Every queue and every worker has its own small pool: five queues and five workers stay under 20 connections.
  const connection = (max: number): PostgresConnectionOptions => ({ ...server, schema: SCHEMA, migrate: true, max });
  return {
    openQueue: (step, onError) => {
      const queue = new Queue(step, { connection: connection(1), ...traced });
      queue.on('error', onError);
      return queue;
    },
    openWorker: (step, { work, onError, options }) => {
      const worker = new Worker(step, (job, token) => work(runningJob(job, token)), { ...options, ...traced, connection: connection(2) });
      worker.on('error', onError);
      return worker;
    },
    openBoardQueue: (step, onError) => {
      const queue = new Queue(step, { connection: connection(1) });
      queue.on('error', onError);
      return { queue: queue as unknown as BoardQueue['queue'], close: () => queue.close() }; // the same class; BullMQ types its options per backend
    },
    server: async () => null,
    freeLocks: createFreeLocks({ ...server, query_timeout: ANSWER_MILLISECONDS }, SCHEMA),
  };
}
