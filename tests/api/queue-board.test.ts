import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import { connectRedis } from '../../queues/connection-redis.ts';
import type { QueueConnection } from '../../queues/connection.ts';
import { openQueues, openWorker } from '../../queues/index.ts';
import { stepNames } from '../../queues/steps.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';
import { hashOf, received, sampleCase } from '../support/sample-case.ts';

const caseId = sampleCase.id;
const sha256 = hashOf('brev');

interface Board {
  readonly api: OpenApi;
  readonly operator: string;
}

/** A board on a queue whose one document has failed for good. */
async function openFailed(connection: QueueConnection): Promise<Board> {
  const api = await openApi({ connection });
  const queues = openQueues(connection);
  onTestFinished(async () => {
    await queues.close();
    await api.close();
  });
  await api.records.documents.receive(received('brev'));
  await api.records.documents.fail(caseId, sha256, 'parse', 'document.corrupt');
  const { UnrecoverableError } = await import('bullmq');
  const worker = openWorker(connection, {
    step: 'parse',
    onError: () => {},
    work: () => Promise.reject(new UnrecoverableError('document.corrupt')),
  });
  await worker.waitUntilReady();
  await queues.add('parse', { caseId, sha256 });
  while ((await queues.counts()).parse.failed === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.close();
  return { api, operator: await api.signIn('operator') };
}

async function listed({ api, operator }: Board): Promise<
  {
    readonly name: string;
    readonly counts: Record<string, number>;
    readonly jobs: { readonly id: string; readonly data: unknown; readonly failedReason: string }[];
  }[]
> {
  return (await api.ask(operator, '/api/queues/api/queues?activeQueue=parse&status=failed&page=1')).json().queues;
}

function testBoard(connect: () => Promise<QueueConnection>): void {
  test('an operator sees each step with its jobs: ids, code and nothing else', async () => {
    const queues = await listed(await openFailed(await connect()));
    const parse = queues.find(({ name }) => name === 'parse');
    expect(queues.map(({ name }) => name)).toEqual([...stepNames]);
    expect([parse?.counts['failed'], parse?.jobs[0]?.data, parse?.jobs[0]?.failedReason]).toEqual([
      1,
      { caseId, sha256 },
      'document.corrupt',
    ]);
  });

  test.each(['one job', 'all failed jobs'])('trying %s again takes its document back to where the step begins', async (what) => {
    const board = await openFailed(await connect());
    const id = (await listed(board)).find(({ name }) => name === 'parse')?.jobs[0]?.id;
    const url = `/api/queues/api/queues/parse/${what === 'one job' ? `${id}/retry` : 'retry/failed'}`;
    const answer = await board.api.ask(board.operator, { method: 'PUT', url });
    const row = await board.api.records.documents.find(caseId, sha256);
    const counts = (await listed(board)).find(({ name }) => name === 'parse')?.counts;
    expect([answer.statusCode < 300, row?.state, counts?.['waiting'], counts?.['failed']]).toEqual([true, 'stored', 1, 0]);
  });
}

describe('on Postgres', () => {
  testBoard(async () => {
    const database = await freshDatabase('withQueue');
    onTestFinished(() => database.drop());
    return connectPostgres(database.url);
  });
});

describe.skipIf(!hasRedis)('on Redis', () => {
  testBoard(async () => connectRedis(await freshRedis()));
});

describe('who may', () => {
  let api: OpenApi;
  let database: Awaited<ReturnType<typeof freshDatabase>>;

  beforeAll(async () => {
    database = await freshDatabase('withQueue');
    api = await openApi({ connection: connectPostgres(database.url) });
  });

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const statusFor = async (cookie: string, url: string): Promise<unknown> => {
    const answer = await api.ask(cookie, url);
    return [
      answer.statusCode,
      answer.headers['content-type']?.toString().startsWith('application/problem+json') ? answer.json().code : 'page',
    ];
  };

  test('beside each queue stands in Danish what can be done there, and that the other buttons do nothing', async () => {
    const { queues } = (await api.ask(await api.signIn('operator'), '/api/queues/api/queues')).json();
    expect(queues.map((queue: { description: string }) => /prøves igen.*andre knapper/u.test(queue.description))).toEqual(
      stepNames.map(() => true),
    );
  });

  test('nobody but an operator sees page, script or queue', async () => {
    const addresses = ['/api/queues/', '/api/queues/api/queues', '/api/queues/static/images/logo.svg'];
    for (const url of addresses) {
      expect.soft(await statusFor('', url)).toEqual([401, 'person.unknown']);
      for (const role of ['caseworker', 'team_leader', 'administrator'] as const)
        expect.soft(await statusFor(await api.signIn(role), url)).toEqual([403, 'person.not-allowed']);
      expect.soft((await api.ask(await api.signIn('operator'), url)).statusCode).toBe(200);
    }
    expect(addresses).toHaveLength(3);
  });

  test('no job is made, changed or removed there', () => {
    const changing = api.app.doors.filter(({ url, method }) => url.startsWith('/api/queues') && method !== 'GET' && method !== 'HEAD');
    expect(changing).toEqual([
      { method: 'PUT', url: '/api/queues/api/queues/:queueName/retry/:queueStatus', door: 'queue.operate' },
      { method: 'PUT', url: '/api/queues/api/queues/:queueName/:jobId/retry', door: 'queue.operate' },
    ]);
  });

  test('its page may run no inline script or style, and load nothing from another host', async () => {
    const answer = await api.ask(await api.signIn('operator'), '/api/queues/');
    const policy = String(answer.headers['content-security-policy']);
    expect([policy.startsWith("default-src 'self'; img-src 'self' data:; object-src 'none'"), policy.includes('unsafe')]).toEqual([
      true,
      false,
    ]);
  });
});
