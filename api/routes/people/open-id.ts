import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Flow } from '../../signing-in/open-id.ts';
import { auditPerson } from '../../plugins/audit.ts';
import { beginSession } from '../../plugins/session.ts';
import { problems } from '../../schemas/problem.ts';

const cookieName = 'sagsblik-openid';
const path = '/api/v1/sign-in/openid';
/** A person may have to find her code device. */
const FLOW_SECONDS = 900;
const flowShape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });
const away = z.null().describe('The next page');

/** Signing in at the municipality's own provider; where none is set, the addresses are not there. */
export const openIdRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { openId, records } = deps;
    if (openId === undefined) return;

    const leave = { summary: 'Goes to the municipality’s own sign-in', response: { 303: away, ...problems } };
    app.get(
      '/sign-in/openid',
      { config: { door: 'open', audit: 'sign-in' }, exposeHeadRoute: false, schema: leave },
      async (request, reply) => {
        const { address, flow } = await openId.begin(callbackOf(request.protocol, request.host));
        // lax: the browser comes back from the provider's site, where a strict cookie stays behind
        reply.setCookie(cookieName, Buffer.from(JSON.stringify(flow)).toString('base64url'), {
          httpOnly: true,
          sameSite: 'lax',
          secure: request.protocol === 'https',
          path,
          maxAge: FLOW_SECONDS,
        });
        return reply.redirect(address.href, 303);
      },
    );

    const come = { summary: 'Comes back from the municipality’s own sign-in', response: { 303: away, ...problems } };
    app.get(
      '/sign-in/openid/callback',
      { config: { door: 'open', audit: 'sign-in' }, exposeHeadRoute: false, schema: come },
      async (request, reply) => {
        const flow = readFlow(request.cookies[cookieName]);
        reply.clearCookie(cookieName, { path });
        const answer = new URL(request.url, callbackOf(request.protocol, request.host));
        const person = await openId.finish(answer, flow);
        await records.people.save(person);
        if (!(await records.people.isEnabled(person.id))) throw new Failure('person.no-role');
        await auditPerson(deps, request, { action: 'sign-in', person });
        await beginSession(reply, person, deps);
        return reply.redirect('/', 303);
      },
    );
  };

function callbackOf(protocol: string, host: string): URL {
  return new URL(`${path}/callback`, `${protocol}://${host}`);
}

function readFlow(cookie: string | undefined): Flow {
  try {
    return flowShape.parse(JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()));
  } catch {
    throw new Failure('sign-in.refused'); // too late, or another browser
  }
}
