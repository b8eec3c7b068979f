import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { partsReady } from '../../../storage/parts-ready.ts';
import type { ApiDeps } from '../../deps.ts';
import { problems } from '../../schemas/problem.ts';

const readiness = z.object({ status: z.enum(['ready', 'not-ready']), parts: z.record(z.string(), z.string()) });

/** For a proxy or a container engine: the process answers and its database does. */
export const healthRoutes =
  ({ records, objects }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/health',
      {
        config: { door: 'open' },
        schema: {
          summary: 'Whether the process and its database answer',
          response: { 200: z.object({ status: z.literal('ok') }), ...problems },
        },
      },
      async () => {
        await records.ping();
        return { status: 'ok' as const };
      },
    );
    app.get(
      '/health/ready',
      {
        config: { door: 'open' },
        schema: {
          summary: 'Whether uploads can be taken: the database and the object store answer, each with ok or a code',
          response: { 200: readiness, 503: readiness },
        },
      },
      async (_request, reply) => {
        const { isReady, parts } = await partsReady({ records, objects });
        return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not-ready', parts });
      },
    );
  };
