import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The build names these files by their content, so that a browser may keep them. */
const ASSETS = '/assets/';
const yearMilliseconds = 31_536_000_000;

/** The built page: its files by name, and its first file for every address that the page itself understands. */
export async function servePage(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(fastifyStatic, { root: webRoot, serve: false });
  app.get('/*', { config: { door: 'open' }, schema: { hide: true } }, async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    if (path.startsWith('/api/')) return reply.callNotFound();
    // what has an ending is a file, there or not; an address of the page has none
    if (!/\.\w+$/u.test(path)) return reply.sendFile('index.html', { maxAge: 0 });
    return reply.sendFile(path, path.startsWith(ASSETS) ? { maxAge: yearMilliseconds, immutable: true } : { maxAge: 0 });
  });
}
