import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { Failure } from '../../domain/failure.ts';
import { processBirth } from '../process-birth.ts';
import { openCluster, superuser, type Cluster } from './cluster.ts';
import { findLeftover } from './leftover.ts';
import { findPrograms } from './programs.ts';
import { isAlive, stopServer, type ServerProcess } from './server-process.ts';
import { chooseServerUser, spawnAs, type ServerUser } from './server-user.ts';

/** A Postgres of our own, on loopback, in a folder. */
export interface EmbeddedPostgres {
  /** Holds the password: never in a log or an argument list. */
  readonly url: string;
  readonly pid: number;
  /** True where a server left by a killed run was taken over. */
  readonly wasRunning: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Made where it is missing; holds nothing else. */
  readonly folder: string;
  /** Server settings beside ours, e.g. `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** For a machine with two cores and one user; a machine that needs more has a Postgres of its own. */
const smallMachine = {
  shared_buffers: '128MB',
  // Web 13, a worker 28, `demo` 13, and one command at a time beside them 13.
  max_connections: '100',
  fsync: 'on',
  log_min_messages: 'warning',
  // Statements and the details of an error hold personal data; the server's log must not.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};
/** While it runs, it is waited for: after a power cut it first replays what it had logged, on a busy machine for minutes. */
const START_MILLISECONDS = 180_000;
const LAUNCHES = 5;
const LAUNCH_AGAIN_MILLISECONDS = 1_000;
/** A busy machine takes seconds to let one connection in; whoever gives up sooner starts from the beginning each time. */
const CONNECT_MILLISECONDS = 15_000;
const STOP_MILLISECONDS = 8_000;
const DATABASE = 'sagsblik';

/** Starts Postgres in `folder`, or takes over one that a killed run left there. Throws `postgres.not-started` with a `reason`. */
export async function startEmbeddedPostgres({ folder, settings = {} }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = resolve(folder);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const programs = findPrograms();
  const user = chooseServerUser(home, programs.postgres);
  const cluster = await openCluster(home, programs, user);
  const urlOf = (port: number, database: string): string => `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`;
  const answers = (server: ServerProcess): Promise<void> => untilAnswers(server, urlOf(server.port, 'postgres'));
  const leftover = await takeOver(cluster.data, answers);
  const call = { home, program: programs.postgres, cluster, user, settings: { ...smallMachine, ...settings } };
  const server = leftover ?? (await launchUntilAnswers(call, answers));
  const stop = (): Promise<void> => stopServer(server, STOP_MILLISECONDS);
  try {
    await ensureDatabase(urlOf(server.port, 'postgres'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: urlOf(server.port, DATABASE), pid: server.pid, wasRunning: leftover !== null, stop };
}

/** One that was killed a moment ago still counts as running, and ends while it is asked: then there is none to take over. */
async function takeOver(data: string, answers: (server: ServerProcess) => Promise<void>): Promise<ServerProcess | null> {
  const leftover = await findLeftover(data, START_MILLISECONDS);
  if (leftover === null) return null;
  try {
    await answers(leftover);
    return leftover;
  } catch (error) {
    if (!isAlive(leftover)) return takeOver(data, answers);
    await stopServer(leftover, STOP_MILLISECONDS);
    throw error;
  }
}

interface Launch {
  readonly home: string;
  readonly program: string;
  readonly cluster: Cluster;
  readonly user: ServerUser;
  readonly settings: Readonly<Record<string, string>>;
}

/** Children of one that was killed a moment ago hold its memory until they notice, and a new one ends at once meanwhile. */
async function launchUntilAnswers(call: Launch, answers: (server: ServerProcess) => Promise<void>): Promise<ServerProcess> {
  for (let launches = 1; ; launches += 1) {
    const server = await launch(call);
    try {
      await answers(server);
      return server;
    } catch (error) {
      const hasEnded = !isAlive(server);
      await stopServer(server, STOP_MILLISECONDS);
      if (!hasEnded || launches === LAUNCHES) throw error;
      await new Promise((done) => setTimeout(done, LAUNCH_AGAIN_MILLISECONDS));
    }
  }
}

/** In a session of its own, so that Ctrl-C in the terminal reaches us and not the server: it goes last. */
async function launch({ home, program, cluster, user, settings }: Launch): Promise<ServerProcess> {
  const port = await freePort();
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [first = '', ...rest] = [...user.prefix, program, '-D', cluster.data, '-h', '127.0.0.1', '-p', String(port), '-k', '', ...given];
  const log = openSync(join(home, 'postgres.log'), 'a', 0o600);
  const child = spawn(first, rest, { cwd: home, detached: true, stdio: ['ignore', log, log], ...spawnAs(user) });
  closeSync(log);
  child.once('error', () => {}); // seen below as a missing pid
  child.unref();
  if (child.pid === undefined) throw new Failure('postgres.not-started', { reason: 'program-not-run' });
  return { pid: child.pid, birth: processBirth(child.pid), port };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Failure('postgres.not-started', { reason: 'no-free-port' });
  return address.port;
}

async function untilAnswers(server: ServerProcess, url: string): Promise<void> {
  const deadline = performance.now() + START_MILLISECONDS;
  let last: unknown;
  while (isAlive(server) && performance.now() < deadline) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MILLISECONDS });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      last = error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Failure('postgres.not-started', { reason: isAlive(server) ? 'no-answer' : 'ended-at-once' }, { cause: last });
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
