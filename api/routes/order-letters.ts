import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { reminderAsText, returnAsText, returnReasons } from '../../pipeline/orders/index.ts';
import { dayOf, type ApiDeps } from '../deps.ts';
import { caseParams, documentParams } from '../schemas/ids.ts';
import { letter, orderParams, returnLetter } from '../schemas/order.ts';
import { problems } from '../schemas/problem.ts';

/** Texts ready to send to whoever was asked, or has sent something. Nothing is sent from here. */
export const orderLetterRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const reminder = {
      summary: 'A reminder of an order, ready to send: the reference, no name and no CPR number',
      params: caseParams.extend(orderParams.shape),
      response: { 200: letter, ...problems },
    };
    app.get('/cases/:caseId/orders/:id/reminder', { config: { door: 'case.read' }, schema: reminder }, async (request) => {
      const { caseId, id } = request.params;
      const order = await records.orders.find(caseId, id);
      if (order === null) throw new Failure('order.unknown');
      return { text: reminderAsText(order, order.reference ?? (await referenceOf(caseId, deps)), dayOf(clock())) };
    });

    const back = {
      summary: 'What a document lacks that its sender can mend, as a text to return it with',
      params: documentParams,
      response: { 200: returnLetter, ...problems },
    };
    app.get('/cases/:caseId/documents/:sha256/return', { config: { door: 'document.read' }, schema: back }, async (request) => {
      const { caseId, sha256 } = request.params;
      const document = await records.overviews.comparedDocument(caseId, sha256);
      if (document === null) throw new Failure('document.unknown');
      const asked = (await records.orders.list(caseId)).find(({ match }) => match?.document === sha256);
      const reference = asked?.reference ?? (await referenceOf(caseId, deps));
      return { text: returnAsText(document, reference), reasons: [...returnReasons(document)] };
    });
  };

async function referenceOf(caseId: CaseId, { records }: ApiDeps): Promise<string> {
  const row = await records.cases.find(caseId);
  if (row === null) throw new Failure('case.unknown');
  return row.reference;
}
