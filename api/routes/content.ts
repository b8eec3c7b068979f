import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import { contentDisposition } from '../content-disposition.ts';
import { readRange } from '../read-range.ts';
import type { ApiDeps } from '../deps.ts';
import { servedAs } from '../served-as.ts';
import { streamObject } from '../stream-object.ts';
import { isHeld } from '../plugins/tags.ts';
import { documentParams } from '../schemas/ids.ts';
import { problems } from '../schemas/problem.ts';

/** A document opened by itself runs nothing, loads nothing and stands in no frame but ours. */
const sandboxed = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
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
        const row = await records.documents.find(request.params.caseId, request.params.sha256);
        if (row === null) throw new Failure('document.unknown');
        if (row.scan === 'infected') throw new Failure('document.infected'); // nobody gets it by accident; it lies encrypted as it came
        const etag = `"${row.sha256}"`;
        // the browser may keep it, and asks again each time, so that nothing is shown after signing out
        reply.headers({ 'cache-control': 'private, no-cache', etag, 'accept-ranges': 'bytes' });
        if (isHeld(etag, request.headers['if-none-match'])) return reply.code(304).send();
        const range = readRange(request.headers.range, row.bytes);
        if (range === 'unsatisfiable') {
          reply.header('content-range', `bytes */${row.bytes}`);
          throw new Failure('request.range-impossible');
        }
        const { type, shown } = servedAs(row.mediaType);
        reply.headers({ 'content-security-policy': sandboxed, 'content-disposition': contentDisposition(row.fileName, shown) });
        reply.type(type);
        const { start, end } = range ?? { start: 0, end: row.bytes };
        const stream = await streamObject(objects, row.objectKey, { start, end });
        reply.header('content-length', end - start);
        if (range !== null) reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${row.bytes}`);
        return reply.send(stream);
      },
    );
  };
