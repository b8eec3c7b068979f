import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import { documentsOfBundle, holdsMore } from '../../answers/documents-of-bundle.ts';
import { findOwnBundle, insist } from '../../answers/find-own-bundle.ts';
import { pageOf } from '../../answers/page-of.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { findContent } from '../../files/find-content.ts';
import { sendObject } from '../../files/send-object.ts';
import { signedIn } from '../../plugins/session.ts';
import { openBundleList, ownBundle } from '../../schemas/bundle.ts';
import { caseParams, documentParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

const reading = { door: 'bundle.read' } as const;
const bytes = z.any().describe('The bytes of a document of the bundle');

/** What a participant of a meeting is let in to: the bundle, and nothing else of its case. */
export const ownBundleRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, objects, clock } = deps;
    const list = { summary: 'The bundles I am let in to', querystring: pageQuery, response: { 200: openBundleList, ...problems } };
    app.get('/bundles', { config: { door: 'bundle.list' }, schema: list }, async (request, reply) => {
      const bundles = await records.bundles.openTo(signedIn(request).id, dayOf(clock()));
      reply.header('cache-control', 'private, no-cache');
      return pageOf(bundles, request.query, ({ caseId }) => caseId);
    });

    const one = {
      summary: 'My bundle of a case: its documents and their lines',
      params: caseParams,
      response: { 200: ownBundle, ...problems },
    };
    app.get('/cases/:caseId/bundle', { config: reading, schema: one }, async (request, reply) => {
      const { caseId } = request.params;
      const { title, until, documents } = await findOwnBundle(request, caseId, deps);
      const found = await records.cases.find(caseId);
      if (found === null) throw new Failure('bundle.unknown');
      reply.header('cache-control', 'private, no-cache');
      return { citizenName: found.citizenName, title, until, documents: await documentsOfBundle(caseId, documents, records) };
    });

    const content = {
      summary: 'The bytes of a document of my bundle',
      params: documentParams,
      response: { 200: bytes, 206: bytes, 304: bytes, ...problems },
    };
    app.get(
      '/cases/:caseId/bundle/documents/:sha256/content',
      { config: reading, compress: false, schema: content },
      async (request, reply) => {
        const { caseId, sha256 } = request.params;
        const { documents } = await findOwnBundle(request, caseId, deps);
        insist({ documents }, sha256);
        if (holdsMore(sha256, documents, await records.documents.list(caseId))) throw new Failure('bundle.file-holds-more');
        return sendObject(request, reply, { row: await findContent(caseId, sha256, records), objects });
      },
    );
  };
