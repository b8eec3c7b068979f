import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres/embedded-postgres.ts';
import { startRedis } from '../../tests/support/start-redis.ts';
import { startS3 } from '../../tests/support/s3.ts';
import { openFaultProxy, type FaultProxy } from './fault-proxy.ts';
import type { Reaper } from './reaper.ts';

/** A server behind a proxy. Programs know the proxy; the run itself looks at the server. */
export interface Server {
  readonly proxy: FaultProxy;
  /** As programs are told. */
  readonly url: string;
  /** Past the proxy; changes with every start. */
  readonly direct: string;
  /** In order, or as a crash does. */
  stop(how?: 'crash'): Promise<void>;
  start(how?: 'empty'): Promise<void>;
}

const portOf = (url: string): number => Number(new URL(url).port);

function through(url: string, { port }: FaultProxy): string {
  const told = new URL(url);
  told.port = String(port);
  return told.href;
}

/** A test's rows need not outlive a power cut; a crash of the server they do. */
const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '400', shared_buffers: '64MB', max_wal_size: '128MB' };

export async function openPostgres(folder: string, reaper: Reaper): Promise<Server> {
  const proxy = await openFaultProxy();
  const launch = async () => {
    const started = await startEmbeddedPostgres({ folder, settings });
    proxy.lead(portOf(started.url));
    reaper.watch('postgres', started.pid);
    return started;
  };
  let server = await launch();
  return {
    proxy,
    url: through(server.url, proxy),
    get direct() {
      return server.url;
    },
    stop: async (how) => {
      if (how === 'crash') process.kill(server.pid, 'SIGQUIT'); // nothing is written out: the next start recovers from the log
      await server.stop();
    },
    start: async () => {
      server = await launch();
    },
  };
}

export async function openRedis(folder: string, reaper: Reaper): Promise<Server> {
  await mkdir(folder, { recursive: true });
  const proxy = await openFaultProxy();
  const launch = async () => {
    const started = await startRedis(folder, ['--appendonly', 'yes', '--maxmemory-policy', 'noeviction']);
    proxy.lead(portOf(started.url));
    reaper.watch('redis', started.server.pid ?? 0);
    return started;
  };
  let redis = await launch();
  return {
    proxy,
    url: through(redis.url, proxy),
    get direct() {
      return redis.url;
    },
    stop: async (how) => {
      const { server } = redis;
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill(how === 'crash' ? 'SIGKILL' : 'SIGTERM');
      await once(server, 'exit');
    },
    start: async (how) => {
      if (how === 'empty') await rm(join(folder, 'appendonlydir'), { recursive: true, force: true });
      redis = await launch();
    },
  };
}

/** Objects in a folder, behind an S3 server of the run's own process. */
export async function openStore(folder: string): Promise<Server> {
  const proxy = await openFaultProxy();
  await mkdir(folder, { recursive: true });
  let s3 = await startS3(folder);
  proxy.lead(portOf(s3.url));
  return {
    proxy,
    url: through(s3.url, proxy),
    get direct() {
      return s3.url;
    },
    stop: () => s3.stop(),
    start: async () => {
      s3 = await startS3(folder);
      proxy.lead(portOf(s3.url));
    },
  };
}
