import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Failure } from '../../../domain/failure.ts';
import type { ApiDeps } from '../../deps.ts';
import { toDocumentItem } from '../../answers/document-item.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { documentAnswer, documentList } from '../../schemas/document.ts';
import { caseParams, documentParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

/** The documents of a case: a list, and one with its passages. */
export const documentRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:caseId/documents',
      {
        config: { door: 'document.read' },
        schema: {
          summary: 'The documents of a case, in the order of receipt',
          params: caseParams,
          querystring: pageQuery,
          response: { 200: documentList, ...problems },
        },
      },
      async (request, reply) => {
        const { caseId } = request.params;
        const [rows, listed, seen] = await Promise.all([
          records.documents.list(caseId),
          records.overviews.documents(caseId),
          records.readings.seen(signedIn(request).id, caseId),
        ]);
        const inOverview = new Map(listed.map((document) => [document.head.sha256, document]));
        const read = new Set(seen);
        reply.header('cache-control', 'private, no-cache');
        const { items, next } = pageOf(rows, request.query, ({ sha256 }) => sha256);
        return { items: items.map((row) => toDocumentItem(row, inOverview.get(row.sha256), read)), next };
      },
    );

    app.get(
      '/cases/:caseId/documents/:sha256',
      {
        config: { door: 'document.read' },
        schema: {
          summary: 'One document with its passages',
          params: documentParams,
          response: { 200: documentAnswer, ...problems },
        },
      },
      async (request, reply) => {
        reply.header('cache-control', 'private, no-cache');
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
  };
