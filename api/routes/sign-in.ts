import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import type { ApiDeps } from '../deps.ts';
import { beginSession, endSession, signedIn } from '../plugins/session.ts';
import { me } from '../schemas/person.ts';
import { problems } from '../schemas/problem.ts';

const params = z.object({ token: z.string().min(1).max(200) });
/** Where the link leads: a case's overview, else the list. An id and no address, so that a link cannot lead to another site. */
const query = z.object({ case: z.string().min(1).max(200).optional() });
const redirected = z.null().describe('The page, signed in');

/** One-time links that sign in, signing out, and who is signed in. */
export const signInRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    for (const method of ['GET', 'POST'] as const) {
      app.route({
        method,
        url: '/sign-in/:token',
        exposeHeadRoute: false, // a link preview that asks for the head must not use the link up
        config: { door: 'open' },
        schema: { params, querystring: query, response: { 303: redirected, ...problems } },
        handler: async (request, reply) => {
          const person = await deps.records.people.useLink(request.params.token, deps.clock());
          if (person === null) throw new Failure('link.used');
          await beginSession(reply, person, deps);
          const { case: caseId } = request.query;
          return reply.redirect(caseId === undefined ? '/' : `/sager/${encodeURIComponent(caseId)}`, 303);
        },
      });
    }

    app.post('/sign-out', { config: { door: 'open' }, schema: { response: { 204: z.null(), ...problems } } }, async (request, reply) => {
      await endSession(request, reply, deps);
      return reply.code(204).send(null);
    });

    app.get('/me', { config: { door: 'signed-in' }, schema: { response: { 200: me, ...problems } } }, async (request) => {
      const { name, role } = signedIn(request);
      return { name, role };
    });
  };
