import type { Command } from 'commander';

/** `sagsblik start`: web and workers, with an embedded Postgres where none is set, until it is asked to stop. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('Start web og arbejdere, med indbygget database, hvor ingen er sat op')
    .action(async () => {
      const { runStart } = await import('../system/run-start.ts');
      await runStart();
    });
}
