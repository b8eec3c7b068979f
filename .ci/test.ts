/**
 * `npm test`: runs vitest, names every test that was skipped, and closes with `tests: N passed, N failed, N skipped`.
 * Without arguments the browser runs beside all else, in a run of its own: one browser at a time, as two make each other's pages late, while
 * what waits for servers and processes leaves a core to it.
 * Under CI=true a skipped test fails the run: the gate's machine has all that the tests ask for.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../web/ensure-built.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface Outcome {
  readonly exitCode: number;
  /** Null where vitest wrote none: nothing is known to have run. */
  readonly report: VitestReport | null;
}

async function run(args: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sagsblik-tests-'));
  const reportFile = join(folder, 'report.json');
  const vitest = spawn('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...args], {
    stdio: 'inherit',
  });
  const exitCode = await new Promise<number>((resolve) => {
    vitest.on('error', () => resolve(1));
    vitest.on('close', (code) => resolve(code ?? 1));
  });
  try {
    return { exitCode, report: JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport };
  } catch {
    return { exitCode, report: null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const given = process.argv.slice(2);
const runs = given.length > 0 ? [given] : [['--project=browser'], ['--project=!browser']];
await ensureBuilt(fileURLToPath(new URL('..', import.meta.url))); // once, before both
const outcomes = await Promise.all(runs.map(run));
const reports = outcomes.flatMap(({ report }) => (report === null ? [] : [report]));
if (reports.length < runs.length) {
  console.error('vitest wrote no report: nothing is known to have run');
  process.exit(1);
}
const files = reports.flatMap(({ testResults }) => testResults);
for (const file of files) {
  for (const test of file.assertionResults) {
    if (!['passed', 'failed'].includes(test.status)) console.log(`skipped: ${test.fullName}`);
  }
}
const sum = (of: (report: VitestReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
const filesThatDidNotRun = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
const passed = sum(({ numPassedTests }) => numPassedTests);
const skipped = sum(({ numPendingTests, numTodoTests }) => numPendingTests + numTodoTests);
const failed = sum(({ numFailedTests }) => numFailedTests) + filesThatDidNotRun;
const skippedInCi = process.env['CI'] === 'true' && skipped > 0;
if (skippedInCi) console.log('CI=true: a skipped test counts as a failed run');
process.exitCode = outcomes.some(({ exitCode }) => exitCode !== 0) || failed > 0 || skippedInCi || passed === 0 ? 1 : 0;
console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
