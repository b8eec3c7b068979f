import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { defaultDeadline, standardQuestions } from '../../../pipeline/orders/index.ts';
import type { OrderRow } from '../../../storage/records/orders/orders-port.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { describeOrder } from '../../answers/describe-order.ts';
import { pageOf } from '../../answers/page-of.ts';
import { prepareFor } from '../../answers/prepare-for.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { newOrder, orderAnswer, orderItem, orderList, orderParams, orderState, preparedKind, preparedOrder } from '../../schemas/order.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

const oneOrder = caseParams.extend(orderParams.shape);

/** What was asked for, of whom, and what came of it. After each change the case is brought up to date. */
export const orderRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const today = (): string => dayOf(clock());
    const list = {
      summary: 'Open orders of my cases, those due first at the top',
      querystring: orderState.extend(pageQuery.shape),
      response: { 200: orderList, ...problems },
    };
    app.get('/orders', { config: { door: 'order.list' }, schema: list }, async (request) => {
      const items = (await records.orders.openFor(signedIn(request), today())).map((order) => describeOrder(order, today()));
      return pageOf(
        request.query.state === 'overdue' ? items.filter(({ state }) => state === 'overdue') : items,
        request.query,
        ({ id }) => id,
      );
    });

    const ofCase = {
      summary: 'The orders of a case, oldest first',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: orderList, ...problems },
    };
    app.get('/cases/:caseId/orders', { config: { door: 'case.read' }, schema: ofCase }, async (request) => {
      const items = (await records.orders.list(request.params.caseId)).map((order) => describeOrder(order, today()));
      return pageOf(items, request.query, ({ id }) => id);
    });

    const prepare = {
      summary: 'What to ask, and what the case knows already',
      params: caseParams,
      querystring: preparedKind,
      response: { 200: preparedOrder, ...problems },
    };
    app.get('/cases/:caseId/orders/prepare', { config: { door: 'case.read' }, schema: prepare }, async (request) =>
      prepareFor((await records.overviews.find(request.params.caseId)) ?? null, request.query.kind, today()),
    );

    const one = { summary: 'One order with what came of it', params: oneOrder, response: { 200: orderItem, ...problems } };
    app.get('/cases/:caseId/orders/:id', { config: { door: 'case.read' }, schema: one }, async (request) =>
      describeOrder(await find(request.params, deps), today()),
    );
    changeOrders(app, deps);
    restoreOrders(app, deps);
  };

function changeOrders(app: Parameters<FastifyPluginAsyncZod>[0], deps: ApiDeps): void {
  const { records, queues, clock } = deps;
  const make = { summary: 'Order a statement or a report', params: caseParams, body: newOrder, response: { 201: orderItem, ...problems } };
  app.post('/cases/:caseId/orders', { config: { door: 'order.make' }, schema: make }, async (request, reply) => {
    const { caseId } = request.params;
    const { kind, recipient, reference, asked = dayOf(clock()), due, questions = standardQuestions(kind, asked) } = request.body;
    const id = randomUUID();
    const day = due === undefined ? defaultDeadline(kind, asked) : due;
    if (asked > dayOf(clock()) || (day !== null && day < asked)) throw new Failure('order.impossible-days');
    await records.orders.make({
      id,
      caseId,
      kind,
      recipient,
      reference,
      asked,
      due: day,
      questions,
      by: signedIn(request).id,
      at: clock(),
    });
    await queues.add('case', { caseId });
    return reply.code(201).send(describeOrder(await find({ caseId, id }, deps), dayOf(clock())));
  });

  const door = { door: 'order.make' } as const;
  const pin = {
    summary: 'Say which document answers an order',
    params: oneOrder,
    body: orderAnswer,
    response: { 204: z.null(), ...problems },
  };
  app.put('/cases/:caseId/orders/:id/answer', { config: door, schema: pin }, async (request, reply) => {
    const { caseId, id } = request.params;
    const { document } = request.body;
    await find({ caseId, id }, deps);
    if (document !== null && (await records.documents.find(caseId, document)) === null) throw new Failure('document.unknown');
    await records.orders.pin(caseId, id, { document });
    await queues.add('case', { caseId });
    return reply.code(204).send(null);
  });

  const change = {
    summary: 'Take back which document answers an order',
    params: oneOrder,
    response: { 204: z.null(), ...problems },
  };
  app.delete('/cases/:caseId/orders/:id/answer', { config: door, schema: change }, async (request, reply) => {
    const { caseId, id } = request.params;
    await find({ caseId, id }, deps);
    await records.orders.pin(caseId, id, null);
    await queues.add('case', { caseId });
    return reply.code(204).send(null);
  });

  const withdraw = { ...change, summary: 'Withdraw an order' };
  app.delete('/cases/:caseId/orders/:id', { config: door, schema: withdraw }, async (request, reply) => {
    const { caseId, id } = request.params;
    await find({ caseId, id }, deps);
    await records.orders.withdraw(caseId, id, signedIn(request).id, clock());
    await queues.add('case', { caseId });
    return reply.code(204).send(null);
  });
}

/** Undo: the order asks again, and may be answered by what has come since. */
function restoreOrders(app: Parameters<FastifyPluginAsyncZod>[0], deps: ApiDeps): void {
  const restore = { summary: 'Take the withdrawal of an order back', params: oneOrder, response: { 204: z.null(), ...problems } };
  app.delete('/cases/:caseId/orders/:id/withdrawal', { config: { door: 'order.make' }, schema: restore }, async (request, reply) => {
    const { caseId, id } = request.params;
    await find({ caseId, id }, deps);
    await deps.records.orders.restore(caseId, id);
    await deps.queues.add('case', { caseId });
    return reply.code(204).send(null);
  });
}

async function find({ caseId, id }: { readonly caseId: CaseId; readonly id: string }, { records }: ApiDeps): Promise<OrderRow> {
  const order = await records.orders.find(caseId, id);
  if (order === null) throw new Failure('order.unknown');
  return order;
}
