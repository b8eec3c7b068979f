import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const testsOf = (folder: string): string => `tests/${folder}/**/*.test.ts`;
/** On a Postgres, which is started only when one of them is in the run. They change nothing outside their own database, so a worker loads the api once for all of them. */
const onTheApi = ['storage', 'api', 'rules'].map(testsOf);
/** On a Postgres as well, with processes, queues and an environment of their own. */
const withProcesses = ['queues', 'workers', 'runtime', 'integration'].map(testsOf);

/** Milliseconds. For what hangs, never for what is slow: on a machine with other work a second's test takes many. */
const busy = 60_000;

/** Tests of steps in which the queue and the objects matter; what rests on rows alone is the same on both. */
const onBothStores = ['steps', 'run-step', 'stopping', 'poison', 'intake', 'draft', 'cases/end-cases', 'archives', 'reread', 'backup'];

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(), // one less is vitest's own; most tests wait for a server or a browser, not for the processor
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [...onTheApi, ...withProcesses, 'tests/browser/**', 'tests/cli/**'],
          testTimeout: busy,
        },
      },
      { test: { name: 'command line', include: ['tests/cli/**/*.test.ts'], testTimeout: busy } },
      {
        test: {
          name: 'api and rows',
          include: onTheApi,
          isolate: false,
          globalSetup: ['tests/support/postgres.ts'],
          testTimeout: busy,
          hookTimeout: busy,
        },
      },
      {
        test: {
          name: 'services',
          include: withProcesses,
          globalSetup: ['tests/support/postgres.ts'],
          testTimeout: busy,
          hookTimeout: busy,
        },
      },
      {
        // The steps on one database and a folder ran above; here those that lean on queue and objects run on Redis and a bucket.
        test: {
          name: 'on Redis and S3',
          include: onBothStores.map((name) => `tests/workers/${name}.test.ts`),
          exclude: ['tests/workers/intake-servers.test.ts'], // which of two workers takes a file is decided in Postgres, whatever the stores
          env: { TEST_STORES: 'redis,s3' },
          globalSetup: ['tests/support/postgres.ts'],
          setupFiles: ['tests/support/skip-without-redis.ts'],
          testTimeout: busy,
          hookTimeout: busy,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          maxWorkers: 1, // two browsers make each other's pages late
          sequence: { groupOrder: 1 }, // by itself; `npm test` starts it beside the others, in a run of its own
          globalSetup: ['tests/support/postgres.ts'],
          testTimeout: 5 * busy,
          hookTimeout: 5 * busy,
        },
      },
    ],
  },
});
