import { parentPort } from 'node:worker_threads';
import { boost } from './boost.ts';
import type { Growing } from './boost-pool.ts';

parentPort?.on('message', ({ data, lesson, options }: Growing) => {
  const trees = boost(data, lesson, options);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(trees);
});
