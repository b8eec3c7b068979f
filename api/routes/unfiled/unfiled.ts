import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { ReceiptId } from '../../../domain/ids.ts';
import type { UnfiledReceipt } from '../../../domain/unfiled.ts';
import { readingKeyOf } from '../../../storage/reading-key.ts';
import { loadReading } from '../../../storage/reading.ts';
import type { ApiDeps } from '../../deps.ts';
import { describeReceipt, describeUnfiled, foundCase } from '../../answers/describe-unfiled.ts';
import { pageOf } from '../../answers/page-of.ts';
import { auditCitizen, auditFound, auditNumbersIn } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import { readingAnswer } from '../../schemas/reading.ts';
import { caseSearch, casesFound, discardedList, discardReason, receiptParams, unfiledCount, unfiledList } from '../../schemas/unfiled.ts';
import { sendObject } from '../../files/send-object.ts';

type App = Parameters<FastifyPluginAsyncZod>[0];

const base = '/receipts/unfiled';
const looking = { door: 'receipt.read-unfiled' } as const;
const deciding = { door: 'receipt.discard' } as const;
const MOST_FOUND = 10;
const MOST_DISCARDED = 1_000;

/** Received files that have no case: those of the reader's unit, with suggestions. */
export const unfiledRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records } = deps;
    const list = {
      summary: 'Received files without a case, the newest first, with cases that something speaks for',
      querystring: pageQuery,
      response: { 200: unfiledList, ...problems },
    };
    app.get(base, { config: looking, schema: list }, async (request) => {
      const { unit } = signedIn(request);
      const { items, next } = pageOf(await records.unfiled.waiting(unit), request.query, ({ id }) => id);
      return { items: await describeUnfiled(items, unit, deps), next };
    });

    const count = { summary: 'How many received files wait for a case', response: { 200: unfiledCount, ...problems } };
    app.get(`${base}/count`, { config: looking, schema: count }, async (request) => ({
      waiting: await records.unfiled.countWaiting(signedIn(request).unit),
    }));

    const find = {
      summary: 'Cases of the own unit by the beginning of reference or name, or by CPR number',
      body: caseSearch,
      response: { 200: casesFound, ...problems },
    };
    app.post(`${base}/find-case`, { config: { ...looking, audit: 'search' }, schema: find }, async (request) => {
      await auditNumbersIn(deps, request, request.body);
      const found = await records.unfiled.searchCases(signedIn(request).unit, request.body.text, MOST_FOUND);
      await auditFound(
        deps,
        request,
        found.map(({ id }) => id),
      );
      return { items: found.map(foundCase) };
    });
    showReceipts(app, deps);
    decideOnReceipts(app, deps);
  };

function showReceipts(app: App, deps: ApiDeps): void {
  const bytes = z.any().describe('The bytes as they were received');
  const response = { 200: bytes, 206: bytes, 304: z.any().describe('The bytes that the If-None-Match names'), ...problems };
  const content = { summary: 'The bytes of a received file without a case, whole or in part', params: receiptParams, response };
  app.get(`${base}/:receiptId/content`, { config: looking, compress: false, schema: content }, async (request, reply) => {
    const row = await findOwn(request, request.params.receiptId, deps);
    if (row.failure === 'document.infected') throw new Failure('document.infected');
    return sendObject(request, reply, { row, objects: deps.objects });
  });

  const reading = {
    summary: 'What a parser made of a received file without a case',
    params: receiptParams,
    response: { 200: readingAnswer, ...problems },
  };
  app.get(`${base}/:receiptId/reading`, { config: looking, schema: reading }, async (request) => {
    const { objectKey } = await findOwn(request, request.params.receiptId, deps);
    return loadReading(deps.objects, readingKeyOf(objectKey));
  });
}

function decideOnReceipts(app: App, deps: ApiDeps): void {
  const { records, queues, clock } = deps;
  const list = {
    summary: 'Received files that were discarded, the latest first',
    querystring: pageQuery,
    response: { 200: discardedList, ...problems },
  };
  app.get(`${base}/discarded`, { config: looking, schema: list }, async (request) => {
    const discarded = await records.unfiled.discarded(signedIn(request).unit, MOST_DISCARDED);
    const { items, next } = pageOf(discarded, request.query, ({ id }) => id);
    const described = items.map(async (receipt) => ({
      ...(await describeReceipt(receipt, deps)),
      reason: receipt.reason,
      at: receipt.at.toISOString(),
    }));
    return { items: await Promise.all(described), next };
  });

  const discard = {
    summary: 'Discard a received file, with the reason; it is kept, and can be put back',
    params: receiptParams,
    body: discardReason,
    response: { 204: z.null(), ...problems },
  };
  app.post(`${base}/:receiptId/discard`, { config: deciding, schema: discard }, async (request, reply) => {
    const person = signedIn(request);
    const { id } = await findOwn(request, request.params.receiptId, deps);
    const isDone = await records.unfiled.discard(id, { by: person.id, at: clock(), reason: request.body.reason });
    if (!isDone) throw new Failure('receipt.settled');
    return reply.code(204).send(null);
  });

  const restore = { summary: 'Put a discarded file back', params: receiptParams, response: { 204: z.null(), ...problems } };
  app.delete(`${base}/:receiptId/discard`, { config: deciding, schema: restore }, async (request, reply) => {
    const { id } = await findOwn(request, request.params.receiptId, deps);
    if (!(await records.unfiled.restore(id))) throw new Failure('receipt.settled');
    const { state } = (await records.unfiled.find(id)) ?? {};
    if (state === 'stored') await queues.add('receipt', { receiptId: id });
    return reply.code(204).send(null);
  });
}

/** One of another unit and one that is not there get the same answer. Whom the paper says it is about stands in the audit trail. */
async function findOwn(request: FastifyRequest, id: ReceiptId, deps: ApiDeps): Promise<UnfiledReceipt> {
  const receipt = await deps.records.unfiled.find(id);
  if (receipt === null || receipt.unit !== signedIn(request).unit || receipt.state === 'filed') throw new Failure('receipt.unknown');
  for (const cpr of receipt.says?.cprs ?? []) await auditCitizen(deps, request, cpr);
  return receipt;
}
