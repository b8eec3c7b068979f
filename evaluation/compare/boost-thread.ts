import { parentPort } from 'node:worker_threads';
import { boost } from './boost.ts';
import type { Growing } from './boost-pool.ts';

parentPort?.on('message', ({ data, lesson, options }: Growing) => parentPort?.postMessage(boost(data, lesson, options)));
