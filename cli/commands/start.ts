import type { Command } from 'commander';
import { createLogger } from '../../runtime/logger.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';
import { createShutdown } from '../../runtime/shutdown.ts';
import { startSystem } from '../system/start-system.ts';
import { runSystem } from '../system/run-system.ts';

/** `sagsblik start`: web and workers, with an embedded Postgres where none is set, until it is asked to stop. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('Start web og arbejdere, med indbygget database, hvor ingen er sat op')
    .action(async () => {
      const settings = readSettings(process.env);
      const log = createLogger(settings.log.level, 'start');
      const shutdown = createShutdown(log, settings.workers.graceSeconds * 1_000 + 15_000);
      await runSystem(shutdown, async () => {
        const { address } = await startSystem({ settings, log, shutdown, childLog: 'stderr' });
        process.stderr.write('Sagsblik kører. Stop det med Ctrl-C.\n');
        process.stdout.write(`${address}\n`);
      });
    });
}
