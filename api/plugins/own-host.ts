import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostnameOf(host: string | undefined): string | null {
  if (host === undefined) return null;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return null;
  }
}

/**
 * Lets in only requests to a host name of ours, which stops a foreign name that was pointed at this address (DNS rebinding), and
 * changes only from our own page, beside the cookie's `SameSite=Strict`.
 */
export function keepToOwnHost(app: FastifyInstance, publicHosts: readonly string[]): void {
  const own = new Set([...loopback, ...publicHosts]);
  app.addHook('onRequest', async (request) => {
    const hostname = hostnameOf(request.headers.host);
    if (hostname === null || !own.has(hostname)) throw new Failure('request.foreign');
    if (!safeMethods.has(request.method)) checkOrigin(request);
  });
}

/** A browser names its page's origin on every change; a program without a cookie has nothing that could be ridden on. */
function checkOrigin(request: FastifyRequest): void {
  const { origin, host, cookie } = request.headers;
  if (origin === undefined) {
    if (cookie !== undefined) throw new Failure('request.foreign');
    return;
  }
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new Failure('request.foreign');
}
