import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import { connectRedis } from '../../queues/connection-redis.ts';
import { openQueues } from '../../queues/index.ts';
import { testQueue } from '../contracts/queue.ts';
import { startRedisCluster, type StartedCluster } from '../support/redis-cluster.ts';
import { hasRedis } from '../support/redis.ts';

describe.skipIf(!hasRedis)('on a Redis Cluster of three nodes', () => {
  let cluster: StartedCluster;
  beforeAll(async () => void (cluster = await startRedisCluster()));
  afterAll(() => cluster.stop());

  /** The cluster is started once: three nodes take seconds to find each other. */
  async function emptied(): Promise<string> {
    await Promise.all(cluster.clients.map((client) => client.flushall()));
    return cluster.url;
  }

  testQueue(async () => connectRedis(await emptied()));

  test('the queues of the steps are spread over the nodes, each whole on one', async () => {
    const queues = openQueues(connectRedis(await emptied()));
    onTestFinished(() => queues.close());
    const document = { caseId: 'c' as CaseId, sha256: 'a'.repeat(64) as Sha256 };
    for (const step of ['parse', 'ocr', 'classify'] as const) await queues.add(step, document);
    for (const step of ['intake', 'housekeeping'] as const) await queues.add(step, {});
    const held = await Promise.all(cluster.clients.map((client) => client.keys('*')));
    const nodes = held.map((keys) => [...new Set(keys.flatMap((key) => /^\{sagsblik:([a-z-]+)\}/u.exec(key)?.[1] ?? []))]);
    expect(nodes.flat()).toHaveLength(5);
    expect(new Set(nodes.flat())).toEqual(new Set(['classify', 'housekeeping', 'intake', 'ocr', 'parse']));
    expect(nodes.filter((stepsOnNode) => stepsOnNode.length > 0).length).toBeGreaterThan(1);
  });

  test('a cluster tells version and what it does when its memory is full', async () => {
    expect(await connectRedis(await emptied()).server()).toMatchObject({ whenFull: 'noeviction' });
  });
});
