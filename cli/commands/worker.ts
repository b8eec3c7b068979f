import type { Command } from 'commander';
import { stepNames } from '../../queues/steps.ts';
import { runEntry } from '../system/run-entry.ts';

/** `sagsblik worker [--steps parse,ocr]`: one worker process on the database that is set or runs. */
export function addWorkerCommand(program: Command): void {
  program
    .command('worker')
    .description('Kør en arbejderproces mod et kørende system (DATABASE_URL, eller den indbyggede database i datamappen)')
    .option('--steps <trin>', `kun disse trin, adskilt af komma: ${stepNames.join(', ')}`)
    .action(async ({ steps }: { steps?: string }) => {
      const { stepsOf } = await import('../../queues/steps-of.ts');
      stepsOf(steps);
      await runEntry('workers/main.ts', steps === undefined ? [] : ['--steps', steps]);
    });
}
