import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '../deps.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every request that changes something is a span, from which the jobs it adds go on. Named by its route: an address names cases. */
export function traceChanges(app: FastifyInstance, { trace }: Pick<ApiDeps, 'trace'>): void {
  if (trace === undefined) return;
  app.addHook('onRequest', (request, reply, done) => {
    if (reading.has(request.method)) return done();
    const route = request.routeOptions.url ?? 'none';
    const answered = new Promise<void>((resolve) => void reply.raw.once('close', resolve));
    void trace(`${request.method} ${route}`, { 'http.request.method': request.method, 'http.route': route }, () => {
      done(); // what follows runs inside the span
      return answered;
    });
  });
}
