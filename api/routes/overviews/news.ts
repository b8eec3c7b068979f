import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { proofAsText, proveNews } from '../../../pipeline/overview/index.ts';
import { findBaseline } from '../../../pipeline/overview/find-baseline.ts';
import type { ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { seenBy } from '../../answers/seen-by.ts';
import { caseParams } from '../../schemas/ids.ts';
import { newsProof } from '../../schemas/news.ts';
import { baselineKey } from '../../schemas/overview.ts';
import { problems } from '../../schemas/problem.ts';

/** "Intet nyt siden ..." as a statement that can be checked: the documents since, and what each passage repeats. */
export const newsRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      summary: 'What is new since a baseline, with its proof',
      params: caseParams,
      querystring: z.object({ baseline: baselineKey }),
      response: { 200: newsProof, ...problems },
    };
    app.get('/cases/:caseId/news', { config: { door: 'case.read' }, schema }, async (request) => {
      const { caseId } = request.params;
      const documents = await records.overviews.compared(caseId);
      const meetings = await records.meetings.list(caseId);
      const baseline = findBaseline(request.query.baseline, { meetings, documents });
      const seen = await seenBy(signedIn(request).id, caseId, records);
      const proof = proveNews(documents, baseline, seen);
      return { ...proof, text: proofAsText(proof, documents) };
    });
  };
