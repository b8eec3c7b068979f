import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import { operateQueues, type QueueOperations } from '../../../queues/operate-queues.ts';
import { retryDocuments } from '../../../queues/retry-documents.ts';
import { stepNames } from '../../../queues/steps.ts';
import type { ApiDeps } from '../../deps.ts';
import { operationsAnswer, retryAnswer, retryBody, stepBody, stepParams } from '../../schemas/operations.ts';
import { problems } from '../../schemas/problem.ts';

/** What operators see and do: each step's row, holding it, and trying again what was given up. */
export const operationsRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, queues, connection } = deps;
    const opened = connection === undefined ? null : operateQueues(connection, (err) => app.log.warn({ err }, 'queue away'));
    app.addHook('onClose', async () => opened?.close());
    const operations = (): QueueOperations => {
      if (opened === null) throw new Failure('queue.unreachable');
      return opened;
    };

    app.get(
      '/operations',
      {
        config: { door: 'queue.read' },
        schema: { summary: 'Every step and what was given up, in counts', response: { 200: operationsAnswer, ...problems } },
      },
      async () => describe({ records, queues, operations: operations() }),
    );
    app.put(
      '/operations/steps/:step',
      {
        config: { door: 'queue.operate' },
        schema: {
          summary: 'Hold a step, so that no worker takes a further job of it, or let it go on',
          params: stepParams,
          body: stepBody,
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        await operations()[request.body.isPaused ? 'pause' : 'resume'](request.params.step);
        return reply.code(204).send(null);
      },
    );
    app.post(
      '/operations/retry',
      {
        config: { door: 'queue.operate' },
        schema: { summary: 'Try again what was given up, by code and step', body: retryBody, response: { 200: retryAnswer, ...problems } },
      },
      async (request) => retry(request.body, { records, queues, operations: operations() }),
    );
  };

type Stores = Pick<ApiDeps, 'records' | 'queues'> & { readonly operations: QueueOperations };

const inWords = (moment: Date | null): string | null => moment?.toISOString() ?? null;

async function describe({ records, queues, operations }: Stores): Promise<z.infer<typeof operationsAnswer>> {
  const [counts, paused, oldest, jobs, documents, failed, stale] = await Promise.all([
    queues.counts(),
    operations.paused(),
    operations.oldest(),
    operations.givenUp(),
    records.documents.countByState(),
    records.failures.groups({}),
    records.overviews.stale(),
  ]);
  return {
    steps: stepNames.map((step) => ({ step, ...counts[step], isPaused: paused.includes(step), oldest: inWords(oldest[step]) })),
    documents,
    staleCases: stale.length,
    failedDocuments: failed.map((group) => ({ ...group, since: inWords(group.since) })),
    failedJobs: jobs.map((group) => ({ ...group, since: inWords(group.since) })),
  };
}

async function retry(
  { code, step, dryRun }: z.infer<typeof retryBody>,
  { records, queues, operations }: Stores,
): Promise<z.infer<typeof retryAnswer>> {
  const isMeant = (row: { readonly step: string; readonly code: string }): boolean =>
    (code === undefined || row.code === code) && (step === undefined || row.step === step);
  const documents = (await records.failures.chosen({ code })).filter(isMeant);
  const jobs = (await operations.givenUp()).filter(isMeant);
  if (!dryRun) {
    await retryDocuments(documents, { documents: records.documents, queues });
    for (const group of jobs) await operations.retry(group);
  }
  return { documents: documents.length, jobs: jobs.reduce((sum, group) => sum + group.jobs, 0) };
}
