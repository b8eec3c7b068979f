import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { pino } from 'pino';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { childMessage } from '../../runtime/parent.ts';
import { openServices, type Services } from '../../runtime/services.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';

/** Where the system stands. `redisUrl`: without it the queue lies in the database. */
export interface Place {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  readonly home: string;
}

/** Web and workers as processes of their own, and the stores for the bench itself. */
export interface RunningSystem {
  readonly services: Services;
  readonly address: string;
  readonly databaseUrl: string;
  startWorkers(count: number): Promise<void>;
  stopWorkers(): Promise<void>;
  /** Resident megabytes of web, of the workers and of their children, now. */
  memory(): Promise<{ readonly web: number; readonly workers: number; readonly children: number }>;
  stop(): Promise<void>;
}

/** Migrates the database and starts web; no worker runs yet. */
export async function startMunicipality({ databaseUrl, redisUrl, home }: Place): Promise<RunningSystem> {
  await mkdir(home, { recursive: true });
  const env = {
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    DATABASE_URL: databaseUrl,
    SAGSBLIK_HOME: home,
    ENCRYPTION_KEYS: createEncryptionKey(),
    AUDIT_KEY: createEncryptionKey(),
    LOG_LEVEL: 'error',
    PORT: '0',
    REQUESTS_PER_MINUTE: '0',
    SWEEP_SECONDS: '3600', // what is measured is the way of a paper, not the sweep
  };
  const closings: (() => Promise<void> | void)[] = [];
  const services = openServices(readSettings(env), pino({ level: 'silent' }), { add: (_name, close) => void closings.unshift(close) });
  await services.records.migrate();
  const web = await startChild('api/main.ts', env);
  let workers: readonly ChildProcess[] = [];
  const stopWorkers = async (): Promise<void> => {
    await Promise.all(workers.map(stopChild));
    workers = [];
  };
  return {
    services,
    databaseUrl,
    address: web.address ?? '',
    async startWorkers(count) {
      const started = await Promise.all(Array.from({ length: count }, () => startChild('workers/main.ts', env)));
      workers = [...workers, ...started.map(({ program }) => program)];
    },
    stopWorkers,
    async memory() {
      const children = (await Promise.all(workers.map(childrenOf))).flat();
      const [of, ofWorkers, ofChildren] = [await residentOf([web.program.pid]), workers.map(({ pid }) => pid), children];
      return { web: of, workers: await residentOf(ofWorkers), children: await residentOf(ofChildren) };
    },
    async stop() {
      await stopWorkers();
      await stopChild(web.program);
      for (const close of closings) await close();
    },
  };
}

/** A new database on a server that is up. */
export async function createDatabase(server: string, name: string): Promise<string> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

async function startChild(
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly program: ChildProcess; readonly address: string | null }> {
  const program = fork(file, [], { env: { ...process.env, ...env, SAGSBLIK_CHILD: '1' } });
  const ended = once(program, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`)));
  const [message] = await Promise.race([once(program, 'message'), ended]);
  ended.catch(() => {}); // it ends when it is stopped
  return { program, address: childMessage.parse(message).address };
}

async function stopChild(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const gone = once(program, 'exit');
  program.kill('SIGTERM');
  const late = setTimeout(() => program.kill('SIGKILL'), 60_000);
  await gone;
  clearTimeout(late);
}

async function childrenOf({ pid }: ChildProcess): Promise<readonly number[]> {
  const told = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return told.split(' ').filter(Boolean).map(Number);
}

async function residentOf(pids: readonly (number | undefined)[]): Promise<number> {
  const each = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1_024;
    }),
  );
  return Math.round(each.reduce((sum, megabytes) => sum + megabytes, 0));
}
