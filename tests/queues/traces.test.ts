import { expect, onTestFinished, test } from 'vitest';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import { connectQueue, openQueues, openWorker } from '../../queues/index.ts';
import { startTracing } from '../../runtime/operations/start-tracing.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';
import { startReceiver } from '../support/start-receiver.ts';
import { spansIn } from '../support/spans-in.ts';

const document = { caseId: 'case-1' as CaseId, sha256: 'a'.repeat(64) as Sha256 };

// A process has one tracing, so both backends run in one test.
test('on both backends what a request adds, and what its job adds, is one trace', { timeout: 30_000 }, async () => {
  const { origin, taken } = await startReceiver({ status: 200 });
  const { tracing, stop } = startTracing(origin, 'test');
  const backends = ['Postgres', ...(hasRedis ? ['Redis'] : [])];
  for (const backend of backends) {
    const database = await freshDatabase('withQueue');
    onTestFinished(() => database.drop());
    const redisUrl = backend === 'Redis' ? await freshRedis() : undefined;
    const connection = connectQueue({ databaseUrl: database.url, redisUrl, telemetry: tracing.queue });
    const queues = openQueues(connection);
    const done = Promise.withResolvers<void>();
    const workers = [
      openWorker(connection, { step: 'parse', onError: () => {}, work: () => queues.add('classify', document) }),
      openWorker(connection, { step: 'classify', onError: () => {}, work: async () => done.resolve() }),
    ];
    await tracing.inSpan(`upload on ${backend}`, { 'http.route': '/upload' }, () => queues.add('parse', document));
    await done.promise;
    await Promise.all(workers.map((worker) => worker.close()));
    await queues.close();
  }
  await stop();
  const spans = spansIn(taken);
  for (const backend of backends) {
    const root = spans.find(({ name }) => name === `upload on ${backend}`);
    const joined = spans.filter(({ traceId }) => traceId === root?.traceId).map(({ name }) => name);
    expect(joined).toEqual(expect.arrayContaining(['add parse.parse', 'process parse', 'add classify.classify', 'process classify']));
  }
});
