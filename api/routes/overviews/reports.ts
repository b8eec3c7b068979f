import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ComparedDocument } from '../../../domain/document.ts';
import { Failure } from '../../../domain/failure.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import { compareReports, reportGridOf, viewCase, type ViewedCase } from '../../../pipeline/views/index.ts';
import type { ApiDeps } from '../../deps.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';
import { reportComparison, reportGrid, reportPairQuery } from '../../schemas/reports.ts';

/** The reports of a case side by side, and any two of them word by word. */
export const reportRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const grid = { summary: 'The reports of a case side by side', params: caseParams, response: { 200: reportGrid, ...problems } };
    app.get('/cases/:caseId/reports', { config: { door: 'case.read' }, schema: grid }, async ({ params }) =>
      reportGridOf(viewCase(await records.overviews.compared(params.caseId))),
    );

    const schema = {
      summary: 'Two reports of a case, heading by heading',
      params: caseParams,
      querystring: reportPairQuery,
      response: { 200: reportComparison, ...problems },
    };
    app.get('/cases/:caseId/reports/comparison', { config: { door: 'case.read' }, schema }, async ({ params, query }) => {
      const viewed = viewCase(await records.overviews.compared(params.caseId));
      return compareReports(viewed, documentOf(viewed, query.older), documentOf(viewed, query.newer));
    });
  };

function documentOf({ documents }: ViewedCase, sha256: Sha256): ComparedDocument {
  const found = documents.find(({ head }) => head.sha256 === sha256);
  if (found === undefined) throw new Failure('document.unknown');
  return found;
}
