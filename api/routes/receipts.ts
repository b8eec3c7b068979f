import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { ApiDeps } from '../deps.ts';
import { showFailure } from '../plugins/problems.ts';
import { signedIn } from '../plugins/session.ts';
import { problems } from '../schemas/problem.ts';
import { receiptList } from '../schemas/receipt.ts';

/** What the signed-in person's own organisation has sent, and how far it is. */
export const receiptRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/receipts',
      { config: { door: 'receipt.list' }, schema: { response: { 200: receiptList, ...problems } } },
      async (request) => ({
        // the schema leaves out which colleague it was
        items: (await records.documents.receiptsBy(signedIn(request).unit)).map(({ failure, ...receipt }) => ({
          ...receipt,
          failure: failure === null ? null : showFailure(failure),
        })),
      }),
    );
  };
