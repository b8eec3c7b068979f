import { describe, expect, onTestFinished, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { connectRedis } from '../../queues/connection-redis.ts';
import { openQueues } from '../../queues/index.ts';
import { testQueue } from '../contracts/queue.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';

describe.skipIf(!hasRedis)('on Redis', () => {
  testQueue(async () => connectRedis(await freshRedis()));
});

test('a Redis that does not answer is a failure with a code, in seconds', async () => {
  const queues = openQueues(connectRedis('redis://127.0.0.1:9'));
  onTestFinished(() => queues.close());
  await expect(queues.add('case', { caseId: 'c' as CaseId })).rejects.toMatchObject({ code: 'queue.unreachable' });
});
