import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import { boardPrefix } from './queue-board.ts';
import { sessionToken } from './session.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A change in a session must carry the session's own word, which the page learns from `/me` and another site cannot read: beside the
 * cookie's `SameSite=Strict` and the origin that `own-host.ts` looks at. The queue's board is another's page and has those two alone.
 */
export function refuseForgeries(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const session = sessionToken(request);
    if (session === null || safeMethods.has(request.method) || request.is404) return;
    const { url = '' } = request.routeOptions;
    if (url.startsWith(boardPrefix) || url.startsWith('/api/v1/sign-in')) return;
    if (!isWordOf(session, request)) throw new Failure('request.forged');
  });
}

/** The word of a session: nothing is kept, and it ends with the session. */
export function csrfWordOf(session: string): string {
  return createHmac('sha256', session).update('csrf').digest('base64url');
}

function isWordOf(session: string, request: FastifyRequest): boolean {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(csrfWordOf(session));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
