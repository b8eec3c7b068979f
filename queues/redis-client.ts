import { Cluster, Redis, type RedisOptions } from 'ioredis';

/** How an address names a cluster: one node, and further ones to ask first in `also=host:port,host:port`. */
const CLUSTERED = /^(rediss?)\+cluster:$/u;
const DEFAULT_PORT = 6_379;

type ClientOptions = Pick<RedisOptions, 'maxRetriesPerRequest' | 'connectTimeout' | 'commandTimeout'> & {
  readonly retryStrategy: (times: number) => number | null;
};

/** A connection to one Redis or to a cluster of them; the cluster tells of its other nodes itself. */
export function openRedis(address: string, options: ClientOptions): Redis | Cluster {
  const url = new URL(address);
  const protocol = CLUSTERED.exec(url.protocol)?.[1];
  if (protocol === undefined) return new Redis(address, options);
  const { retryStrategy, ...each } = options;
  const nodes = [url.host, ...(url.searchParams.get('also')?.split(',') ?? [])].map(nodeAt);
  return new Cluster(nodes, {
    clusterRetryStrategy: retryStrategy,
    redisOptions: { ...each, ...signInOf(url), ...(protocol === 'rediss' ? { tls: {} } : {}) },
  });
}

function nodeAt(host: string): { readonly host: string; readonly port: number } {
  const { hostname, port } = new URL(`redis://${host}`);
  return { host: hostname, port: port === '' ? DEFAULT_PORT : Number(port) };
}

function signInOf({ username, password }: URL): { readonly username?: string; readonly password?: string } {
  return {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
  };
}
