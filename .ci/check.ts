/**
 * `npm run check`: everything that can be said about the code without running it, in under a minute.
 * Checks run two at a time, because two cores are what a small machine has; each prints its time, and a failed one its output.
 */
import { spawn } from 'node:child_process';

interface CheckResult {
  readonly name: string;
  readonly seconds: number;
  readonly failed: boolean;
  readonly output: string;
}

const checks: Readonly<Record<string, readonly string[]>> = {
  types: ['tsc', '-p', '.'],
  'types of the web': ['tsc', '-p', 'web'],
  lint: ['oxlint', '--type-aware'],
  format: ['oxfmt', '--check', '.'],
  'dead code': ['knip', '--no-progress'],
  'lock complete': ['node', '.ci/complete-lock.ts', '--check'],
  'import rules current': ['node', '.ci/write-lint-config.ts', '--check'],
  'docs/failures.md current': ['node', '.ci/write-failures-doc.ts', '--check'],
  'docs/settings.md current': ['node', 'runtime/settings/print.ts', '--check'],
  'docs/headings.md current': ['node', 'evaluation/print-headings.ts', '--check'],
};

function run(name: string, [command = '', ...args]: readonly string[]): Promise<CheckResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ name, seconds: 0, failed: true, output: error.message }));
    child.on('close', (code) => resolve({ name, seconds: (performance.now() - started) / 1000, failed: code !== 0, output }));
  });
}

const started = performance.now();
const waiting = Object.entries(checks);
const results: CheckResult[] = [];
async function takeChecks(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const result = await run(...next);
    results.push(result);
    console.log(`${result.failed ? 'FAILED' : 'ok    '} ${result.name} (${result.seconds.toFixed(1)} s)`);
    if (result.failed) console.log(result.output.slice(0, 20_000));
  }
}
await Promise.all([takeChecks(), takeChecks()]);
const failed = results.filter((result) => result.failed);
console.log(
  `check: ${results.length - failed.length} passed, ${failed.length} failed in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
