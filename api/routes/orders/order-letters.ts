import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import { reminderAsText, returnAsText, returnReasons } from '../../../pipeline/orders/index.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams, documentParams } from '../../schemas/ids.ts';
import { letter, orderParams, returnLetter } from '../../schemas/order.ts';
import { problems } from '../../schemas/problem.ts';

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
      const document = await findCompared(request.params, deps);
      const asked = (await records.orders.list(caseId)).find(({ match }) => match?.document === sha256);
      const reference = asked?.reference ?? (await referenceOf(caseId, deps));
      const [isSeen, returned] = await Promise.all([records.returns.isSeen(caseId, sha256), records.returns.find(caseId, sha256)]);
      return {
        text: returnAsText(document, reference),
        reasons: [...returnReasons(document)],
        isSeen,
        returned: returned?.at.toISOString() ?? null,
      };
    });
    returnRoutes(app, deps);
  };

/** A return stands in the list of whoever sent the paper, with its reasons and not a word more. */
function returnRoutes(app: Parameters<FastifyPluginAsyncZod>[0], deps: ApiDeps): void {
  const { records, clock } = deps;
  const config = { door: 'order.make' } as const;
  const schema = { params: documentParams, response: { 204: z.null(), ...problems } };
  const make = { ...schema, summary: 'Return a document: its sender sees it in the portal, with the reasons of the checks' };
  app.put('/cases/:caseId/documents/:sha256/return', { config, schema: make }, async (request, reply) => {
    const { caseId, sha256 } = request.params;
    const reasons = returnReasons(await findCompared(request.params, deps));
    if (reasons.length === 0) throw new Failure('document.nothing-to-mend');
    await records.returns.make(caseId, sha256, { reasons, at: clock(), by: signedIn(request).id });
    return reply.code(204).send(null);
  });

  const takeBack = { ...schema, summary: 'Take the return of a document back' };
  app.delete('/cases/:caseId/documents/:sha256/return', { config, schema: takeBack }, async (request, reply) => {
    const { caseId, sha256 } = request.params;
    await records.returns.takeBack(caseId, sha256);
    return reply.code(204).send(null);
  });
}

async function findCompared({ caseId, sha256 }: { readonly caseId: CaseId; readonly sha256: Sha256 }, { records }: ApiDeps) {
  const document = await records.overviews.comparedDocument(caseId, sha256);
  if (document === null) throw new Failure('document.unknown');
  return document;
}

async function referenceOf(caseId: CaseId, { records }: ApiDeps): Promise<string> {
  const row = await records.cases.find(caseId);
  if (row === null) throw new Failure('case.unknown');
  return row.reference;
}
