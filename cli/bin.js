#!/usr/bin/env node
// Runs on whatever Node the machine has (20.19 or newer) and hands over to the Node 26 in node_modules, which runs TypeScript as it is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
const main = fileURLToPath(new URL('./main.ts', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= NEEDED) await import(main);
else handOver();

/** @returns {string | null} the Node that the npm package `node` has put in place; null where its install script did not run */
function findNode() {
  try {
    const file = join(
      dirname(createRequire(import.meta.url).resolve('node/package.json')),
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    );
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

function handOver() {
  const node = findNode();
  if (node === null) {
    process.stderr.write(
      'Node 26 mangler i node_modules, fordi npm ikke måtte køre installationsscripts. Kør `npm rebuild node`, og prøv igen.\n' +
        'Node 26 is missing from node_modules because npm was not allowed to run install scripts. Run `npm rebuild node` and try again.\n',
    );
    process.exitCode = 1;
    return;
  }
  // The channel tells the child when this process is killed: it then shuts down in order, as on Ctrl-C.
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  child.once('error', (error) => {
    process.stderr.write(`Node 26 kunne ikke startes. Node 26 could not be started. (${error.message})\n`);
    process.exitCode = 1;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1);
  });
}
