import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { ApiDeps } from '../../deps.ts';
import { auditPerson, auditRefusal } from '../../plugins/audit.ts';
import { csrfWordOf } from '../../plugins/csrf.ts';
import { beginSession, endSession, personOf, sessionToken, signedIn } from '../../plugins/session.ts';
import { me } from '../../schemas/person.ts';
import { problems } from '../../schemas/problem.ts';

const params = z.object({ token: z.string().min(1).max(200) });
/** Where the link leads: a case's overview, else the list. An id and no address, so that a link cannot lead to another site. */
const query = z.object({ case: z.string().min(1).max(200).optional() });
const redirected = z.null().describe('The page, signed in; in a browser also the page that says that the link is used');

/**
 * A person in a browser, not a program. Whether she is signed in already is left to the page: coming from a mail, her
 * browser holds a strict cookie back until the page itself asks.
 */
const wantsPage = (accept: string | undefined): boolean => accept?.includes('text/html') === true;

/** One-time links that sign in, signing out, and who is signed in. */
export const signInRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    for (const method of ['GET', 'POST'] as const) {
      app.route({
        method,
        url: '/sign-in/:token',
        exposeHeadRoute: false, // a link preview that asks for the head must not use the link up
        config: { door: 'open', audit: 'sign-in' },
        schema: { summary: 'Sign in by a one-time link', params, querystring: query, response: { 303: redirected, ...problems } },
        handler: async (request, reply) => {
          const person = await deps.records.people.useLink(request.params.token, deps.clock());
          const { case: caseId } = request.query;
          if (person === null) {
            if (!wantsPage(request.headers.accept)) throw new Failure('link.used');
            await auditRefusal(deps, request, 'link.used');
            return reply.redirect(`/link-brugt${caseId === undefined ? '' : `?sag=${encodeURIComponent(caseId)}`}`, 303);
          }
          await auditPerson(deps, request, { action: 'sign-in', person });
          await beginSession(reply, person, deps);
          return reply.redirect(caseId === undefined ? '/' : `/sager/${encodeURIComponent(caseId)}`, 303);
        },
      });
    }

    app.post(
      '/sign-out',
      {
        config: { door: 'open', audit: 'sign-out' },
        schema: { summary: 'Sign out: the session ends', response: { 204: z.null(), ...problems } },
      },
      async (request, reply) => {
        const person = await personOf(request, deps);
        if (person !== null) await auditPerson(deps, request, { action: 'sign-out', person });
        await endSession(request, reply, deps);
        return reply.code(204).send(null);
      },
    );

    app.get(
      '/me',
      { config: { door: 'signed-in' }, schema: { summary: 'Who is signed in', response: { 200: me, ...problems } } },
      async (request) => {
        const { name, role, mustChangePassword = false } = signedIn(request);
        const session = sessionToken(request);
        return { name, role, mustChangePassword, csrf: session === null ? null : csrfWordOf(session) };
      },
    );
  };
