import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from './free-port.ts';
import { startRedis } from './start-redis.ts';

const SLOTS = 16_384;
const NODES = 3;

export interface StartedCluster {
  /** As `REDIS_URL` names it. */
  readonly url: string;
  /** One per node. */
  readonly clients: readonly Redis[];
  stop(): Promise<void>;
}

/** Three empty masters that share the slots. */
export async function startRedisCluster(): Promise<StartedCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'sagsblik-cluster-'));
  const clients: Redis[] = [];
  const servers: ChildProcess[] = [];
  for (let node = 0; node < NODES; node += 1) {
    const busPort = String(await freePort());
    const args = [
      '--cluster-enabled',
      'yes',
      '--cluster-port',
      busPort,
      '--maxmemory-policy',
      'noeviction',
      '--cluster-node-timeout',
      '5000',
    ];
    const { url, server } = await startRedis(await mkdtemp(join(folder, 'node-')), args);
    servers.push(server);
    const client = new Redis(url);
    clients.push(client);
    const [from, next] = [node, node + 1].map((at) => Math.floor((at * SLOTS) / NODES));
    await client.call('CLUSTER', 'ADDSLOTSRANGE', String(from), String((next ?? 0) - 1));
    const first = clients[0];
    if (node > 0 && first !== undefined) await client.call('CLUSTER', 'MEET', '127.0.0.1', ...(await portsOf(first)));
  }
  await Promise.all(clients.map(untilWhole));
  const stop = async (): Promise<void> => {
    for (const client of clients) client.disconnect();
    await Promise.all(servers.map(async (server) => (server.kill('SIGKILL'), once(server, 'exit'))));
    await rm(folder, { recursive: true });
  };
  return { url: urlOf(clients), clients, stop };
}

async function portsOf(client: Redis): Promise<readonly [string, string]> {
  const settings = (await client.call('CONFIG', 'GET', '*port')) as readonly string[];
  const of = (name: string): string => settings[settings.indexOf(name) + 1] ?? '';
  return [of('port'), of('cluster-port')];
}

/** A node of a cluster tells of the others by gossip alone: there is no event to wait for. */
async function untilWhole(client: Redis): Promise<void> {
  for (;;) {
    const told = String(await client.call('CLUSTER', 'INFO'));
    if (told.includes('cluster_state:ok') && told.includes(`cluster_known_nodes:${NODES}`)) return;
    await wait(50);
  }
}

function urlOf(clients: readonly Redis[]): string {
  const [first, ...others] = clients.map(({ options }) => `127.0.0.1:${options.port}`);
  return `redis+cluster://${first}?also=${others.join(',')}`;
}
