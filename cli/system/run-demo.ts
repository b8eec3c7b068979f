import { da } from '../../domain/texts/da.ts';
import { findRunning } from '../../runtime/home.ts';
import { createLogger } from '../../runtime/logger.ts';
import { openServices, type Services } from '../../runtime/services.ts';
import { readSettings, type Settings } from '../../runtime/settings/read-settings.ts';
import { createShutdown, type Shutdown } from '../../runtime/shutdown.ts';
import { createProgress } from '../progress.ts';
import { demoCaseId, demoPerson, seedDemo } from './demo-case.ts';
import { runSystem, shutdownMilliseconds } from './run-system.ts';
import { startSystem } from './start-system.ts';
import { watchCase } from './watch-case.ts';
import { withServices } from './with-services.ts';

const LINK_MILLISECONDS = 12 * 3_600_000;

/** On a running demo it prints a further link; else it starts one, and ends when it is asked to. */
export async function runDemo(): Promise<void> {
  const settings = readSettings(process.env);
  const running = findRunning(settings.home.home);
  if (running !== null && running.address !== null) return linkIntoRunning(running.address);
  const log = createLogger(settings.log.level === 'info' ? 'warn' : settings.log.level, 'demo'); // the progress bar has the terminal
  const shutdown = createShutdown(log, shutdownMilliseconds(settings));
  await runSystem(shutdown, () => startDemo(settings, log, shutdown));
}

async function startDemo(settings: Settings, log: ReturnType<typeof createLogger>, shutdown: Shutdown): Promise<void> {
  process.stderr.write('Starter database, web og arbejdere …\n');
  const { address } = await startSystem({ settings, log, shutdown, childLog: 'file' });
  const services = openServices(settings, log, shutdown);
  let isOver = false;
  void shutdown.asked.then(() => (isOver = true));
  const progress = createProgress('Modtager filer', 1);
  await seedDemo(services, (done, total) => progress.update(done, total));
  progress.end();
  const rows = await watchCase(services.records, demoCaseId, () => isOver);
  if (isOver) return;
  const failed = rows.filter((row) => row.state === 'failed').length;
  if (failed > 0) process.stderr.write(`${da.overview.documents(failed)} kunne ikke læses; siden siger hvorfor.\n`);
  process.stderr.write(
    `Data ligger i ${settings.home.home}. Stop med Ctrl-C.\nÅbn linket i en browser; det virker én gang, og npx sagsblik demo giver et nyt:\n`,
  );
  await printLink(services, address);
}

async function linkIntoRunning(address: string): Promise<void> {
  await withServices(async (services) => {
    process.stderr.write('Sagsblik kører allerede. Her er et nyt link; det virker én gang:\n');
    await printLink(services, address);
  });
}

async function printLink({ records }: Services, address: string): Promise<void> {
  const token = await records.people.createLink(demoPerson.id, new Date(Date.now() + LINK_MILLISECONDS));
  const link = new URL(`/api/v1/sign-in/${token}`, address);
  link.searchParams.set('case', demoCaseId);
  process.stdout.write(`${link.href}\n`);
}
