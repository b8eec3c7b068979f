#!/usr/bin/env node
import { runOnNode26 } from './on-node-26.js';

await runOnNode26(new URL('./main.ts', import.meta.url), process.argv.slice(2));
