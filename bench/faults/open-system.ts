import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openServices, type Services } from '../../runtime/services.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { ensureBuilt } from '../../web/ensure-built.ts';
import { startReaper } from './reaper.ts';
import { openPostgres, openRedis, openStore, type Server } from './servers.ts';
import { openSmallDisk, type SmallDisk } from './small-disk.ts';
import { supervise, type Supervised } from './supervise.ts';

export const partNames = ['postgres', 'redis', 'store'] as const;
export type PartName = (typeof partNames)[number];
/** What carries the queue. */
export const queueNames = ['redis', 'postgres'] as const;
export type QueueName = (typeof queueNames)[number];

/** Servers, webs and workers as real processes, and the run's own way past the proxies to look at what came of it. */
export interface FaultSystem {
  readonly folder: string;
  /** What every process is told. */
  readonly env: NodeJS.ProcessEnv;
  readonly servers: Servers;
  /** Where the S3 server keeps its objects. */
  readonly storeFolder: string;
  /** Null where none could be mounted. */
  readonly disks: Readonly<Record<PartName, SmallDisk | null>>;
  readonly webs: Running[];
  readonly workers: Running[];
  startWorker(how?: StartCall): Running;
  startWeb(how?: StartCall): Promise<Running>;
  /** Opened anew with every call, because servers come back on other ports. The caller closes it. */
  look(): Looking;
  close(): Promise<void>;
}

/** No Redis where the database carries the queue. */
export interface Servers {
  readonly postgres: Server;
  readonly store: Server;
  readonly redis: Server | null;
}

export interface Running extends Supervised {
  /** Of a web; empty for a worker. */
  readonly address: string;
}

export interface StartCall {
  /** The checkout that it runs from; this one where it is left out. */
  readonly tree?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
}

export interface Looking extends Services {
  readonly databaseUrl: string;
  readonly storeFolder: string;
  close(): Promise<void>;
}

export interface SystemCall {
  readonly workers: number;
  readonly webs: number;
  /** Redis where it is left out. */
  readonly queue?: QueueName;
  /** Each server's files lie on a disk of their own that can be filled. */
  readonly smallDisks?: boolean;
  /** The checkout of the first processes. */
  readonly tree?: string;
}

const thisTree = process.cwd();
/** Room for what a run writes: Postgres keeps its log beside its rows. */
const DISK_MEBIBYTES: Readonly<Record<PartName, number>> = { postgres: 700, redis: 200, store: 600 };

export async function openSystem({ workers, webs, queue = 'redis', smallDisks = false, tree }: SystemCall): Promise<FaultSystem> {
  await ensureBuilt(thisTree); // once, and not by every web that starts
  const folder = await mkdtemp(join(tmpdir(), 'sagsblik-faults-'));
  const reaper = startReaper(folder);
  const disk = (name: PartName): SmallDisk | null => (smallDisks ? openSmallDisk(folder, name, DISK_MEBIBYTES[name]) : null);
  const disks = { postgres: disk('postgres'), redis: disk('redis'), store: disk('store') };
  const placeOf = (name: PartName): string => join(disks[name]?.folder ?? folder, name);
  const servers = {
    postgres: await openPostgres(placeOf('postgres'), reaper),
    redis: queue === 'redis' ? await openRedis(placeOf('redis'), reaper) : null,
    store: await openStore(placeOf('store')),
  };
  const env = environmentOf(folder, servers);
  const programs = await openPrograms({ env, logs: join(folder, 'logs'), tree: tree ?? thisTree });
  const storeFolder = placeOf('store');
  const look = (): Looking => ({ ...lookAt(env, servers), storeFolder });
  await Promise.all(Array.from({ length: webs }, () => programs.startWeb()));
  for (let each = 0; each < workers; each += 1) programs.startWorker();
  const close = async (): Promise<void> => {
    await Promise.all([...programs.webs, ...programs.workers].map((each) => each.stop()));
    for (const name of ['redis', 'postgres', 'store'] as const) await servers[name]?.stop();
    for (const name of partNames) {
      reaper.forget(name);
      await servers[name]?.proxy.close();
      disks[name]?.remove();
    }
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, env, servers, storeFolder, disks, look, close, ...programs };
}

type Programs = Pick<FaultSystem, 'webs' | 'workers' | 'startWorker' | 'startWeb'>;

interface ProgramsCall {
  readonly env: NodeJS.ProcessEnv;
  readonly logs: string;
  /** The checkout of those that name none. */
  readonly tree: string;
}

async function openPrograms({ env, logs, tree: first }: ProgramsCall): Promise<Programs> {
  await mkdir(logs);
  const webs: Running[] = [];
  const workers: Running[] = [];
  const start = (what: string, file: string, how: StartCall): Supervised => {
    const { tree = first, execArgv = [] } = how;
    return supervise({ name: `${what}-${webs.length + workers.length + 1}`, file, logs, tree, execArgv, env: { ...env, ...how.env } });
  };
  const startWorker = (how: StartCall = {}): Running => {
    const started = Object.assign(start('worker', 'workers/main.ts', how), { address: '' });
    workers.push(started);
    return started;
  };
  const startWeb = async (how: StartCall = {}): Promise<Running> => {
    const port = String(await freePort());
    const web = start('web', 'api/main.ts', { ...how, env: { ...how.env, PORT: port } });
    const started = Object.assign(web, { address: `http://127.0.0.1:${port}` });
    webs.push(started);
    return started;
  };
  return { webs, workers, startWorker, startWeb };
}

/** Nothing of the run's own settings reaches the programs. One child each: the machine is shared by many programs. */
function environmentOf(folder: string, { postgres, redis, store }: Servers): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  const addresses = { DATABASE_URL: postgres.url, S3_URL: store.url, ...(redis && { REDIS_URL: redis.url }) };
  const keys = { ENCRYPTION_KEYS: createEncryptionKey(), AUDIT_KEY: randomBytes(32).toString('base64') };
  const sandbox = { SANDBOX_CHILDREN: '1', SANDBOX_SPARE_CHILDREN: '0', SANDBOX_OCR_CHILDREN: '1' };
  const pace = { SWEEP_SECONDS: '2', WORKER_GRACE_SECONDS: '2', REQUESTS_PER_MINUTE: '0', LOG_LEVEL: 'warn' };
  return { PATH, HOME, TMPDIR, ...addresses, ...keys, ...sandbox, ...pace, SAGSBLIK_HOME: join(folder, 'home') };
}

function lookAt(env: NodeJS.ProcessEnv, { postgres, redis, store }: Servers): Omit<Looking, 'storeFolder'> {
  const closings: (() => Promise<void> | void)[] = [];
  const databaseUrl = postgres.direct;
  const direct = { DATABASE_URL: databaseUrl, S3_URL: store.direct, ...(redis && { REDIS_URL: redis.direct }) };
  const settings = readSettings({ ...env, ...direct });
  const services = openServices(settings, pino({ level: 'silent' }), { add: (_name, close) => void closings.unshift(close) });
  const close = async (): Promise<void> => {
    for (const each of closings) await each();
  };
  return { ...services, databaseUrl, close };
}
