// `node .ci/start.js FILE.ts ...`: what the npm scripts run, so that an old Node or a missing install is told in a sentence.
import { pathToFileURL } from 'node:url';
import { runOnNode26 } from '../cli/on-node-26.js';

const [, , file = '', ...args] = process.argv;
await runOnNode26(pathToFileURL(file), args);
