import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { followUpsOf } from '../../../pipeline/overview/index.ts';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { followUpList } from '../../schemas/follow-up.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

/** What each document leaves to be followed up: deadlines, agreements, questions that nobody answered. */
export const followUpRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      summary: 'What each document of a case leaves to be followed up',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: followUpList, ...problems },
    };
    app.get('/cases/:caseId/follow-ups', { config: { door: 'document.read' }, schema }, async (request) => {
      const { caseId } = request.params;
      const [documents, found] = await Promise.all([records.overviews.documents(caseId), records.followUps.candidates(caseId)]);
      const items = documents.flatMap(({ head }) => {
        const followUps = followUpsOf({ head, passages: found.get(head.sha256) ?? [] });
        return followUps.length === 0 ? [] : [{ sha256: head.sha256, followUps }];
      });
      return pageOf(items, request.query, ({ sha256 }) => sha256);
    });
  };
