import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { showFailure } from '../../plugins/problems.ts';
import { signedIn } from '../../plugins/session.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import { receiptList } from '../../schemas/receipt.ts';

/** What the signed-in person's own organisation has sent, and how far it is. */
export const receiptRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/receipts',
      {
        config: { door: 'receipt.list' },
        schema: {
          summary: 'What my organisation has sent, and how far it is',
          querystring: pageQuery,
          response: { 200: receiptList, ...problems },
        },
      },
      async (request) => {
        const receipts = await records.documents.receiptsBy(signedIn(request).unit);
        const { items, next } = pageOf(receipts, request.query, (_receipt, index) => String(index)); // the same file may have come twice
        // the schema leaves out which colleague it was
        return { items: items.map(({ failure, ...receipt }) => ({ ...receipt, failure: failure && showFailure(failure) })), next };
      },
    );
  };
