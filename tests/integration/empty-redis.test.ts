import { Redis } from 'ioredis';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openPipeline } from '../support/pipeline.ts';
import { hasRedis } from '../support/redis.ts';

describe.skipIf(!hasRedis)('on Redis', () => {
  test('a Redis that has forgotten everything: the sweep comes back by itself and finds the documents', { timeout: 60_000 }, async () => {
    vi.stubEnv('TEST_STORES', 'redis,s3');
    onTestFinished(() => void vi.unstubAllEnvs());
    const pipeline = await openPipeline();
    await pipeline.work({ sweepSeconds: 1 });
    const redis = new Redis(pipeline.redisUrl ?? '');
    await redis.flushall();
    redis.disconnect();
    const lost = await pipeline.receive('notat.txt', Buffer.from('Journalnotat 4. marts 2024\n\nBorgeren møder tre timer om ugen.\n'), {
      queue: false,
    });
    expect((await pipeline.reaches(lost, 'in-overview')).receipts).toBe(1);
  });
});
