import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import { sessionToken } from './session.ts';

/** Tries to sign in from one address in a minute: a whole office behind one address comes in, a guesser does not. */
export const SIGN_INS_A_MINUTE = 30;

/** Sets how much one session, or one address without one, may ask of the api in a minute; the page's own files are free. */
export async function limitRates(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    max: perMinute,
    timeWindow: 60_000,
    keyGenerator: whoAsks,
    allowList: (request) => !request.url.startsWith('/api/v1/'),
    errorResponseBuilder: () => new Failure('request.too-many'),
  });
}

/** A hash, so that no cookie lies in a table of counts. */
function whoAsks(request: FastifyRequest): string {
  const session = sessionToken(request) ?? request.headers.authorization;
  return session === undefined ? request.ip : createHash('sha256').update(session).digest('base64url');
}
