import { makeFirstAdministrator } from '../../storage/first-administrator.ts';
import { openRecords } from '../../storage/records/index.ts';
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
    const { address, databaseUrl } = await startSystem({ settings, log, shutdown, childLog: 'stderr' });
    await tellFirstAdministrator(databaseUrl);
    process.stderr.write('Sagsblik kører. Stop det med Ctrl-C.\n');
    process.stdout.write(`${address}\n`);
  });
}

/** On the terminal and never in the log: whoever starts the system for the first time lets the others in. */
async function tellFirstAdministrator(databaseUrl: string): Promise<void> {
  const records = openRecords({ databaseUrl });
  try {
    const first = await makeFirstAdministrator(records);
    if (first === null) return;
    process.stderr.write(
      `Første start. Log ind som ${first.login} med adgangskoden ${first.password}; den virker én gang, og du vælger straks din egen.\n`,
    );
  } finally {
    await records.close();
  }
}
