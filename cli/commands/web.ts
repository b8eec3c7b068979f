import type { Command } from 'commander';
import { runEntry } from '../system/run-entry.ts';

/** `sagsblik web`: one web process on the database that is set or runs. */
export function addWebCommand(program: Command): void {
  program
    .command('web')
    .description('Kør en webproces mod et kørende system (DATABASE_URL, eller den indbyggede database i datamappen)')
    .action(() => runEntry('api/main.ts', []));
}
