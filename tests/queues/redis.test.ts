import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { connectRedis } from '../../queues/connection-redis.ts';
import type { RunningJob } from '../../queues/connection.ts';
import { openQueues, openWorker } from '../../queues/index.ts';
import { testQueueOperations } from '../contracts/queue-operations.ts';
import { testQueue } from '../contracts/queue.ts';
import { freePort } from '../support/free-port.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';
import { startRedis } from '../support/start-redis.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe.skipIf(!hasRedis)('on Redis', () => {
  testQueue(async () => connectRedis(await freshRedis()));
  testQueueOperations(async () => connectRedis(await freshRedis()));

  test('a Redis that dies and comes back: producers are told at once, no job is lost, and the same worker goes on', async () => {
    const [folder, port] = [await temporaryFolder(), await freePort()];
    const keeping = ['--port', String(port), '--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
    let { server } = await startRedis(folder, keeping);
    onTestFinished(() => void server.kill('SIGKILL'));
    const connection = connectRedis(`redis://127.0.0.1:${port}`);
    const queues = openQueues(connection);
    const [began, back, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const seen = new Set<unknown>();
    const work = async ({ data }: RunningJob): Promise<void> => {
      began.resolve();
      await back.promise;
      seen.add(Object(data).caseId);
      if (seen.size === 3) done.resolve();
    };
    const worker = openWorker(connection, { step: 'case', work, onError: () => {}, concurrency: 1 });
    onTestFinished(async () => {
      await worker.close(true); // in order it may wait for a connection that is coming back; the grace of startWorkers ends that
      await queues.close();
    });
    for (const caseId of ['running', 'waiting'] as CaseId[]) await queues.add('case', { caseId });
    await began.promise;
    server.kill('SIGKILL');
    await once(server, 'exit');
    await expect(queues.add('case', { caseId: 'refused' as CaseId })).rejects.toMatchObject({ code: 'queue.unreachable', retry: true });
    ({ server } = await startRedis(folder, keeping));
    back.resolve();
    await queues.add('case', { caseId: 'later' as CaseId });
    await done.promise;
    expect(seen).toEqual(new Set(['running', 'waiting', 'later']));
  });
});

test('a Redis that does not answer is a failure with a code, in seconds', async () => {
  const queues = openQueues(connectRedis('redis://127.0.0.1:9'));
  onTestFinished(() => queues.close());
  await expect(queues.add('case', { caseId: 'c' as CaseId })).rejects.toMatchObject({ code: 'queue.unreachable' });
});
