import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { da } from '../../../domain/texts/da.ts';
import { checkBoilerplate } from '../../../pipeline/compare/index.ts';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { boilerplateList } from '../../schemas/boilerplate.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

/** "N sætninger står også i leverandørens rapporter om andre borgere": outside the overview, because it hangs on other cases. */
export const boilerplateRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      summary: 'Sentences that a supplier has sent about other citizens too, as counts with the own words alone',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: boilerplateList, ...problems },
    };
    app.get('/cases/:caseId/boilerplate', { config: { door: 'document.read' }, schema }, async (request) => {
      const { caseId } = request.params;
      const shared = await records.signatures.shared(caseId);
      const items = await Promise.all(
        [...shared].map(async ([sha256, found]) => {
          const document = await records.documents.findClassified(caseId, sha256);
          const passages = (document?.passages ?? []).filter(({ id }) => found.has(id)).map(({ id, text }) => ({ id, text }));
          const isFinding = document !== null && checkBoilerplate(document, found) !== null;
          const { length: sentences } = passages;
          return { document: sha256, sentences, text: da.checks.boilerplate(sentences), isFinding, passages };
        }),
      );
      return pageOf(items, request.query, ({ document }) => document);
    });
  };
