import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Gives every whole answer an ETag made of its words, unless the route has told one that is cheaper to make, and answers 304 to whoever holds it. A weak
 * one: compressed or not, the answer says the same.
 */
export function tagAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const own = reply.getHeader('etag');
    const tag = typeof own === 'string' ? own : `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
    reply.header('etag', tag);
    if (!isHeld(tag, request.headers['if-none-match'])) return payload;
    reply.code(304).removeHeader('content-type');
    return '';
  });
}

const bare = (tag: string): string => tag.trim().replace(/^W\//u, '');

/** Weak comparison (RFC 9110): a proxy that compresses may have weakened the tag. */
export function isHeld(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((held) => bare(held) === bare(tag));
}
