import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Failure } from '../../../domain/failure.ts';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { colleagueList } from '../../schemas/colleague.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

/** Whom a case can be handed over to. */
export const colleagueRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      summary: 'The caseworkers of the unit that has the case',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: colleagueList, ...problems },
    };
    app.get('/cases/:caseId/colleagues', { config: { door: 'case.hand-over' }, schema }, async (request) => {
      const found = await records.cases.find(request.params.caseId);
      if (found === null) throw new Failure('case.unknown');
      const people = await records.colleagues.caseworkers(found.unit);
      const { items, next } = pageOf(people, request.query, ({ id }) => id);
      return { items: items.map(({ id, name }) => ({ id, name, hasCase: id === found.caseworker })), next };
    });
  };
