import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { Failure } from '../../../domain/failure.ts';
import { loadReading } from '../../../storage/reading.ts';
import type { ApiDeps } from '../../deps.ts';
import { documentParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';
import { readingAnswer } from '../../schemas/reading.ts';

/** What a parser made of a document: blocks of text, to be shown where the format has no pages of its own. */
export const documentReadingRoutes =
  ({ records, objects }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:caseId/documents/:sha256/reading',
      {
        config: { door: 'document.read' },
        schema: {
          summary: 'What a parser made of a document: its blocks of text',
          params: documentParams,
          response: { 200: readingAnswer, ...problems },
        },
      },
      async (request) => {
        const row = await records.documents.find(request.params.caseId, request.params.sha256);
        if (row === null) throw new Failure('document.unknown');
        return loadReading(objects, row.shownReadingKey);
      },
    );
  };
