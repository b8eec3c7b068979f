import { expect, test } from 'vitest';
import { hasRedis } from '../support/redis.ts';
import { startRedis } from '../support/start-redis.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test.skipIf(!hasRedis)('a Redis that ends at its start is told as such, and not waited for', async () => {
  await expect(startRedis(await temporaryFolder(), ['--no-such-setting', 'yes'])).rejects.toThrow(/redis-server ended with 1/);
});
