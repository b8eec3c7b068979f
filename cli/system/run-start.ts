import { createLogger } from '../../runtime/logger.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';
import { createShutdown } from '../../runtime/shutdown.ts';
import { refuseHalfProduction } from './refuse-half-production.ts';
import { runSystem, shutdownMilliseconds } from './run-system.ts';
import { startSystem } from './start-system.ts';

/** Runs the whole system in the foreground; its address is the one line on stdout. */
export async function runStart(): Promise<void> {
  if (refuseHalfProduction(process.env)) return;
  const settings = readSettings(process.env);
  const log = createLogger(settings.log.level, 'start');
  const shutdown = createShutdown(log, shutdownMilliseconds(settings));
  await runSystem(shutdown, async () => {
    const { address } = await startSystem({ settings, log, shutdown, childLog: 'stderr' });
    process.stderr.write('Sagsblik kører. Stop det med Ctrl-C.\n');
    process.stdout.write(`${address}\n`);
  });
}
