import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ApiDeps } from '../../deps.ts';
import { problems } from '../../schemas/problem.ts';
import { statusAnswer } from '../../schemas/status.ts';

/** For operators: what waits, what runs, what failed. Counts and codes alone. */
export const statusRoutes =
  ({ records, queues }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/status',
      {
        config: { door: 'queue.read', audit: 'queue.read' },
        schema: { summary: 'What waits, runs and failed, in counts', response: { 200: statusAnswer, ...problems } },
      },
      async () => {
        const [counts, documents, failures, stale, scans, infected] = await Promise.all([
          queues.counts(),
          records.documents.countByState(),
          records.documents.countByFailure(),
          records.overviews.stale(),
          records.scans.counts(),
          records.scans.infected(),
        ]);
        return { queues: counts, documents, failures, staleCases: stale.length, scans, infected: [...infected] };
      },
    );
  };
