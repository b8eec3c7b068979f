import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDeps } from '../../deps.ts';
import { findContent } from '../../files/find-content.ts';
import { sendObject } from '../../files/send-object.ts';
import { documentParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';

const bytes = z.any().describe('The bytes as they were received');
const notModified = z.any().describe('The bytes that the If-None-Match names are still the ones');

/** The original bytes, whole or in part. */
export const contentRoutes =
  ({ records, objects }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const response = { 200: bytes, 206: bytes, 304: notModified, ...problems };
    app.get(
      '/cases/:caseId/documents/:sha256/content',
      {
        config: { door: 'document.read' },
        compress: false,
        schema: { summary: 'The bytes of a document as they were received, whole or in part', params: documentParams, response },
      },
      async (request, reply) => {
        const row = await findContent(request.params.caseId, request.params.sha256, records);
        return sendObject(request, reply, { row, objects });
      },
    );
  };
