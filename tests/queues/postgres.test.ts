import { expect, onTestFinished, test } from 'vitest';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import type { QueueConnection } from '../../queues/connection.ts';
import { openQueues } from '../../queues/index.ts';
import type { CaseId } from '../../domain/ids.ts';
import { testQueueOperations } from '../contracts/queue-operations.ts';
import { testQueue } from '../contracts/queue.ts';
import { freshDatabase } from '../support/fresh-database.ts';

async function connect(): Promise<QueueConnection> {
  const database = await freshDatabase('withQueue');
  onTestFinished(() => database.drop());
  return connectPostgres(database.url);
}

testQueue(connect);
testQueueOperations(connect);

test('a database that does not answer is a failure with a code, in seconds', async () => {
  const queues = openQueues(connectPostgres('postgres://nobody:x@127.0.0.1:9/none'));
  await expect(queues.add('case', { caseId: 'c' as CaseId })).rejects.toMatchObject({ code: 'queue.unreachable' });
});

function notAskedFor(): never {
  throw new Error('not asked for');
}

test('a queue that was away is found again', async () => {
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  let url = 'postgres://nobody:x@127.0.0.1:9/none';
  const queues = openQueues({
    openQueue: (step, onError) => connectPostgres(url).openQueue(step, onError),
    openWorker: notAskedFor,
    openBoardQueue: notAskedFor,
    server: notAskedFor,
    freeLocks: notAskedFor,
  });
  onTestFinished(() => queues.close());
  await queues.add('case', { caseId: 'c' as CaseId }).catch(() => {});
  url = database.url;
  await queues.add('case', { caseId: 'c' as CaseId });
  expect((await queues.counts()).case.waiting).toBe(1);
});
