import type { FastifyInstance } from 'fastify';
import { Failure } from '../../domain/failure.ts';

/** Refuses an address or a body with the one sign that no database keeps, wherever in it that stands: otherwise the failure would be the server's. */
export function refuseNul(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url }) => {
    if (url.includes('%00')) throw new Failure('request.invalid');
  });
  app.addHook('preValidation', async ({ body }) => {
    if (holdsNul(body)) throw new Failure('request.invalid');
  });
}

/** What was not read as JSON is a stream or a form of files and has checks of its own. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (Array.isArray(value)) return value.some(holdsNul);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).some(([key, inside]) => key.includes('\u0000') || holdsNul(inside));
}
