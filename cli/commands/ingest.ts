import type { Command } from 'commander';
import { parseDay } from '../parse-day.ts';
import type { IngestCall } from '../system/ingest-files.ts';

/** `sagsblik ingest PATH... --case ID`: hands files to a running system. A file that is refused is told; the others go on. */
export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .description('Læg filer og mapper på en sag i et kørende system')
    .argument('<sti...>', 'filer eller mapper')
    .requiredOption('--case <id>', 'sagens id')
    .option('--received <dag>', 'modtagelsesdag, ÅÅÅÅ-MM-DD (ellers i dag)', parseDay)
    .option('--wait', 'vent, til dokumenterne er i overblikket')
    .action(async (paths: string[], options: IngestCall) => {
      const { ingestFiles } = await import('../system/ingest-files.ts');
      await ingestFiles(paths, options);
    });
}
