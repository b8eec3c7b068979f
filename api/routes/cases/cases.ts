import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Failure } from '../../../domain/failure.ts';
import { describeCases } from '../../answers/describe-cases.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseItem, caseList } from '../../schemas/case.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

/** My cases, and one of them. */
export const caseRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const list = {
      summary: 'The cases I may see, the one with the newest document first',
      querystring: pageQuery,
      response: { 200: caseList, ...problems },
    };
    app.get('/cases', { config: { door: 'case.list' }, schema: list }, async (request, reply) => {
      const person = signedIn(request);
      const { items, next } = pageOf(await deps.records.cases.listFor(person, dayOf(deps.clock())), request.query, ({ id }) => id);
      reply.header('cache-control', 'private, no-cache');
      return { items: await describeCases(items, person, deps), next };
    });

    const one = { summary: 'One case: whose it is, and its facts', params: caseParams, response: { 200: caseItem, ...problems } };
    app.get('/cases/:caseId', { config: { door: 'case.read' }, schema: one }, async (request) => {
      const row = await deps.records.cases.find(request.params.caseId);
      if (row === null) throw new Failure('case.unknown');
      const [item] = await describeCases([row], signedIn(request), deps);
      if (item === undefined) throw new RangeError('one case gives one item');
      return item;
    });
  };
