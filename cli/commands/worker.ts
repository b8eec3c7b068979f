import type { Command } from 'commander';
import { runEntry } from '../system/run-entry.ts';

/** `sagsblik worker [--steps parse,ocr]`: one worker process on the database that is set or runs. */
export function addWorkerCommand(program: Command): void {
  program
    .command('worker')
    .description('Kør en arbejderproces mod et kørende system (DATABASE_URL, eller den indbyggede database i datamappen)')
    .option('--steps <steps>', 'kun disse trin, adskilt af komma: parse, ocr, classify, case, housekeeping')
    .action((options: { steps?: string }) => runEntry('workers/main.ts', options.steps === undefined ? [] : ['--steps', options.steps]));
}
