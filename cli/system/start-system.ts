import { openSync, closeSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { Failure } from '../../domain/failure.ts';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres/embedded-postgres.ts';
import { openHome } from '../../runtime/home.ts';
import type { Settings } from '../../runtime/settings/read-settings.ts';
import type { Shutdown } from '../../runtime/shutdown.ts';
import { openRecords } from '../../storage/records/index.ts';
import { PART_ENDED } from './run-system.ts';
import { keepChild, type ChildSpec, type KeptChild } from './keep-child.ts';

export interface SystemCall {
  readonly settings: Settings;
  readonly log: Logger;
  readonly shutdown: Shutdown;
  /** Children log to stderr, or to a file in the data folder where stderr shows a progress bar. */
  readonly childLog: 'stderr' | 'file';
}

export interface System {
  /** Where the browser goes. */
  readonly address: string;
  readonly databaseUrl: string;
}

/** A start after a crash waits this long for the children of the killed run to let go of the port. */
const PORT_MILLISECONDS = 15_000;

/** Takes the data folder, starts Postgres where none is set, then web and workers. `shutdown` closes them in the opposite order. */
export async function startSystem({ settings, log, shutdown, childLog }: SystemCall): Promise<System> {
  const home = openHome(settings.home.home);
  shutdown.add('home', () => home.release());
  const port = settings.web.port;
  await untilPortIsFree(port, home.wasKilled ? PORT_MILLISECONDS : 0);
  const databaseUrl = settings.records.databaseUrl ?? (await startPostgres(home.path, shutdown));
  await bringRecordsUpToDate(databaseUrl);
  const output = childLog === 'file' ? openSync(join(home.path, 'sagsblik.log'), 'a', 0o600) : 'inherit';
  if (output !== 'inherit') shutdown.add('log', () => closeSync(output));
  const common = {
    args: [],
    env: { ...process.env, SAGSBLIK_HOME: home.path, DATABASE_URL: databaseUrl },
    log: output,
    onGone: () => shutdown.ask(PART_ENDED),
  } satisfies Partial<ChildSpec>;
  const worker = keep({ ...common, name: 'worker', entry: 'workers/main.ts' }, shutdown);
  const web = keep({ ...common, name: 'web', entry: 'api/main.ts' }, shutdown);
  const [address] = await Promise.all([web.ready, worker.ready]);
  const where = address ?? `http://127.0.0.1:${port}`;
  home.announce({ address: where, databaseUrl });
  log.info({ port }, 'system runs');
  return { address: where, databaseUrl };
}

/** Before the children start: a database that does not answer is told once and in a sentence. */
async function bringRecordsUpToDate(databaseUrl: string): Promise<void> {
  const records = openRecords({ databaseUrl });
  try {
    await records.migrate();
  } finally {
    await records.close();
  }
}

function keep(spec: ChildSpec, shutdown: Shutdown): KeptChild {
  const child = keepChild(spec);
  child.ready.catch(() => {}); // awaited later; the other child may end first
  shutdown.add(spec.name, () => child.stop());
  return child;
}

async function startPostgres(home: string, shutdown: Shutdown): Promise<string> {
  const postgres = await startEmbeddedPostgres({ folder: join(home, 'postgres') });
  shutdown.add('postgres', () => postgres.stop());
  return postgres.url;
}

async function untilPortIsFree(port: number, patienceMilliseconds: number): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  while (!(await isFree(port))) {
    if (Date.now() > deadline) throw new Failure('port.taken', { port });
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
