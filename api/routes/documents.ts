import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import { stateBefore, stepOfState } from '../../queues/step-of-state.ts';
import { loadReading } from '../../storage/reading.ts';
import type { ApiDeps } from '../deps.ts';
import { toDocumentItem } from '../document-item.ts';
import { signedIn } from '../plugins/session.ts';
import { documentAnswer, documentList } from '../schemas/document.ts';
import { caseParams, documentParams } from '../schemas/ids.ts';
import { problems } from '../schemas/problem.ts';
import { readingAnswer } from '../schemas/reading.ts';

/** The documents of a case: a list, one with its passages, what was read of it, and another try. */
export const documentRoutes =
  ({ records, objects, queues }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:caseId/documents',
      { config: { door: 'document.read' }, schema: { params: caseParams, response: { 200: documentList, ...problems } } },
      async (request) => {
        const { caseId } = request.params;
        const [rows, listed, seen] = await Promise.all([
          records.documents.list(caseId),
          records.overviews.documents(caseId),
          records.readings.seen(signedIn(request).id, caseId),
        ]);
        const inOverview = new Map(listed.map((document) => [document.head.sha256, document]));
        const read = new Set(seen);
        return { items: rows.map((row) => toDocumentItem(row, inOverview.get(row.sha256), read)) };
      },
    );

    app.get(
      '/cases/:caseId/documents/:sha256',
      { config: { door: 'document.read' }, schema: { params: documentParams, response: { 200: documentAnswer, ...problems } } },
      async (request) => {
        const { caseId, sha256 } = request.params;
        const row = await records.documents.find(caseId, sha256);
        if (row === null) throw new Failure('document.unknown');
        const [compared, listed, seen] = await Promise.all([
          records.overviews.comparedDocument(caseId, sha256),
          records.overviews.documents(caseId),
          records.readings.seen(signedIn(request).id, caseId),
        ]);
        const item = toDocumentItem(
          row,
          listed.find((document) => document.head.sha256 === sha256),
          new Set(seen),
        );
        return { ...item, passages: compared?.passages ?? [] };
      },
    );

    app.get(
      '/cases/:caseId/documents/:sha256/reading',
      { config: { door: 'document.read' }, schema: { params: documentParams, response: { 200: readingAnswer, ...problems } } },
      async (request) => {
        const row = await records.documents.find(request.params.caseId, request.params.sha256);
        if (row === null) throw new Failure('document.unknown');
        return loadReading(objects, row.objectKey);
      },
    );

    const again = { params: documentParams, response: { 202: z.null().describe('Waiting for its step again'), ...problems } };
    app.post('/cases/:caseId/documents/:sha256/retry', { config: { door: 'queue.retry' }, schema: again }, async (request, reply) => {
      const row = await records.documents.find(request.params.caseId, request.params.sha256);
      if (row === null) throw new Failure('document.unknown');
      if (row.failure !== null) {
        const state = stateBefore(row.failure.step);
        await records.documents.setState(row.caseId, row.sha256, state);
        await queues.add(stepOfState[state], { caseId: row.caseId, sha256: row.sha256 });
      }
      return reply.code(202).send(null);
    });
  };
