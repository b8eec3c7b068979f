// Plain JavaScript, because it has to run on whatever Node the machine has (20.19 or newer).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
const packages = new URL('../node_modules/', import.meta.url);
const node = fileURLToPath(new URL(`node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, packages));

/**
 * Runs a TypeScript file on Node 26: in this process where it is one, else on the one that the npm package `node` has put in place. Says in a
 * sentence what is missing.
 *
 * @param {URL} file
 * @param {readonly string[]} args
 */
export async function runOnNode26(file, args) {
  if (!existsSync(packages)) return tell('Pakkerne mangler. Kør npm ci.', 'The packages are missing. Run npm ci.');
  // Programs of the packages are found with and without npm.
  process.env['PATH'] = [fileURLToPath(new URL('.bin', packages)), process.env['PATH'] ?? ''].join(delimiter);
  if (Number(process.versions.node.split('.')[0]) < NEEDED) return handOver(fileURLToPath(file), args);
  process.argv.splice(1, Infinity, fileURLToPath(file), ...args);
  await import(file.href);
}

/** @param {string} danish @param {string} english */
function tell(danish, english) {
  process.stderr.write(`${danish}\n${english}\n`);
  process.exitCode = 1;
}

/** @param {string} file @param {readonly string[]} args */
function handOver(file, args) {
  if (!existsSync(node)) {
    return tell(
      'Node 26 mangler i node_modules, fordi npm ikke måtte køre installationsscripts. Kør npm rebuild node, og prøv igen.',
      'Node 26 is missing from node_modules because npm was not allowed to run install scripts. Run npm rebuild node and try again.',
    );
  }
  // The channel tells the child when this process is killed: it then shuts down in order, as on Ctrl-C.
  const child = spawn(node, [file, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  child.once('error', (error) => tell('Node 26 kunne ikke startes.', `Node 26 could not be started. (${error.message})`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1);
  });
}
