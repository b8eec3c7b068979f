import type { CaseId } from '../../domain/ids.ts';
import { connectQueue, openQueues, openWorker } from '../../queues/index.ts';

export interface QueueAddress {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
}

/** No-op jobs a second on a backend: what the queue costs with nothing in it. */
export async function bareQueue(address: QueueAddress, count: number): Promise<number> {
  const connection = connectQueue(address);
  const queues = openQueues(connection);
  let done = 0;
  const finished = Promise.withResolvers<void>();
  const started = performance.now();
  for (let index = 0; index < count; index++) await queues.add('case', { caseId: `bare-${index}` as CaseId });
  const work = async (): Promise<void> => void (++done === count && finished.resolve());
  const worker = openWorker(connection, { step: 'case', work, onError: (error) => finished.reject(error) });
  await finished.promise;
  const seconds = (performance.now() - started) / 1_000;
  await worker.close();
  await queues.close();
  return count / seconds;
}
