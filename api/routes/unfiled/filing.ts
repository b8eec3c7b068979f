import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Failure } from '../../../domain/failure.ts';
import { fileReceipt } from '../../../storage/file-receipt.ts';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';
import { filedAnswer, filingParams, heldList } from '../../schemas/unfiled.ts';

/** Filing a received file to a case, and what was held out of one. */
export const filingRoutes =
  ({ records, objects, queues }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const file = {
      summary: 'File a received file to a case; one that was held out of it is let in',
      params: filingParams,
      response: { 200: filedAnswer, ...problems },
    };
    app.post('/cases/:caseId/receipts/:receiptId', { config: { door: 'receipt.file' }, schema: file }, async (request) => {
      const { caseId, receiptId } = request.params;
      const person = signedIn(request);
      const receipt = await records.unfiled.find(receiptId);
      if (receipt === null || receipt.unit !== person.unit) throw new Failure('receipt.unknown');
      // the decision stands before the document is made: of two persons at once one files it, and a crash is made good by the sweep
      if (!(await records.unfiled.decide(receiptId, { caseId, by: person.id }))) throw new Failure('receipt.settled');
      const { cases, documents, unfiled } = records;
      if (receipt.state === 'filed') return { sha256: receipt.sha256, duplicate: false }; // asked twice
      const { sha256, duplicate } = await fileReceipt(
        { ...receipt, filedCase: caseId, filedBy: person.id },
        { cases, documents, unfiled, objects, parseLater: (document) => queues.add('parse', document) },
      );
      return { sha256, duplicate };
    });

    const list = {
      summary: 'Files that were sent to a case, are about another citizen, and wait for a person',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: heldList, ...problems },
    };
    app.get('/cases/:caseId/held', { config: { door: 'document.read' }, schema: list }, async (request) => {
      const held = await records.unfiled.heldOutOf(request.params.caseId);
      const { items, next } = pageOf(held, request.query, ({ id }) => id);
      return { items: items.map(({ id, fileName, received }) => ({ id, fileName, received })), next };
    });
  };
