import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { startRedis } from './start-redis.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Whether this machine has a redis-server; without one the tests that need it are skipped by name. */
export const hasRedis = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** An empty Redis that lives as long as the test. */
export async function freshRedis(): Promise<string> {
  const { url, server } = await startRedis(await temporaryFolder(), ['--maxmemory-policy', 'noeviction']);
  onTestFinished(async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  });
  return url;
}
