import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { writeReason } from '../../../domain/access.ts';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { namesCitizen } from '../../answers/names-citizen.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseAccess, closedCaseList, statedReason } from '../../schemas/access.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

const config = { door: 'case.give-reason' } as const;
const oneDay = 86_400_000;

/** Cases of colleagues: which there are, and why one of them is opened. */
export const accessRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const list = {
      summary: 'The cases of colleagues in my unit that open when I give a reason',
      querystring: pageQuery,
      response: { 200: closedCaseList, ...problems },
    };
    app.get('/closed-cases', { config: { door: 'case.list' }, schema: list }, async (request, reply) => {
      const cases = await records.accesses.closedTo(signedIn(request), dayOf(clock()));
      reply.header('cache-control', 'private, no-cache');
      return pageOf(cases, request.query, ({ id }) => id);
    });

    const look = { summary: 'Whether a case waits for a reason of mine', params: caseParams, response: { 200: caseAccess, ...problems } };
    app.get('/cases/:caseId/access', { config, schema: look }, (request) => accessOf(request, request.params.caseId, deps));

    const state = {
      summary: 'Say why I open the case of a colleague',
      params: caseParams,
      body: statedReason,
      response: { 201: caseAccess, ...problems },
    };
    app.post(
      '/cases/:caseId/access',
      // before the line of the audit trail is written, which then holds the reason
      { config, schema: state, preValidation: async (request) => nameReason(request, request.params.caseId, deps) },
      async (request, reply) => {
        const { caseId } = request.params;
        const stated = { ...request.body, caseId, id: randomUUID(), person: signedIn(request).id };
        await records.accesses.state({ ...stated, at: clock(), until: lastDay(deps) });
        return reply.code(201).send(await accessOf(request, caseId, deps));
      },
    );
  };

/** Of a reason that is given now. */
function lastDay({ clock, reasonDays = 1 }: ApiDeps): string {
  return dayOf(new Date(clock().getTime() + (reasonDays - 1) * oneDay));
}

async function accessOf(request: FastifyRequest, id: CaseId, deps: ApiDeps): Promise<z.output<typeof caseAccess>> {
  const { records, clock } = deps;
  const person = signedIn(request);
  const today = dayOf(clock());
  const [closed = null] = await records.accesses.closedTo(person, today, { id });
  const found = await records.accesses.holding(id, person.id, today);
  const holding = found === null ? null : { reason: found.reason, words: found.words, until: found.until };
  return { closed, holding, until: lastDay(deps) };
}

/** What does not fit the schema is refused after this. Throws `case.reason-names-citizen`. */
async function nameReason(request: FastifyRequest, id: CaseId, { records }: ApiDeps): Promise<void> {
  const stated = statedReason.safeParse(request.body);
  const found = await records.cases.find(id);
  if (!stated.success || found === null) return;
  if (stated.data.words !== null && namesCitizen(stated.data.words, found)) throw new Failure('case.reason-names-citizen');
  request.accessReason = writeReason(stated.data);
}
