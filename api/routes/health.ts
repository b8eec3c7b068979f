import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '../deps.ts';
import { problems } from '../schemas/problem.ts';

/** For a proxy or a container engine: the process answers and its database does. */
export const healthRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
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
  };
