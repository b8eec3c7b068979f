import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '../deps.ts';

/** Method, route and time; never the address, which names cases and holds one-time links. */
export function logAnswers(app: FastifyInstance, { answered }: Pick<ApiDeps, 'answered'>): void {
  app.addHook('onResponse', async (request, reply) => {
    const { elapsedTime, statusCode } = reply;
    answered?.(request.routeOptions.url ?? 'none', request.method, statusCode, elapsedTime / 1_000);
    request.log.info(
      { method: request.method, route: request.routeOptions.url, statusCode, milliseconds: Math.round(elapsedTime) },
      'answered',
    );
  });
}
