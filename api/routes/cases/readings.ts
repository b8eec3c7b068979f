import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';
import { readingMark } from '../../schemas/reading-mark.ts';

/** Mark as read, and take it back. Each is the same however often it is asked. */
export const readingRoutes =
  ({ records, clock }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      summary: 'Mark documents or single passages as read',
      params: caseParams,
      body: readingMark,
      response: { 204: z.null(), ...problems },
    };
    app.post('/cases/:caseId/readings', { config: { door: 'reading.mark' }, schema }, async (request, reply) => {
      const { documents, passages } = request.body;
      await records.readings.mark(signedIn(request).id, request.params.caseId, { documents, on: dayOf(clock()) });
      await records.passageReadings.mark(signedIn(request).id, request.params.caseId, passages);
      return reply.code(204).send(null);
    });
    const back = { ...schema, summary: 'Take the mark of documents or single passages as read back' };
    app.delete('/cases/:caseId/readings', { config: { door: 'reading.mark' }, schema: back }, async (request, reply) => {
      const { documents, passages } = request.body;
      await records.readings.unmark(signedIn(request).id, request.params.caseId, documents);
      await records.passageReadings.unmark(signedIn(request).id, request.params.caseId, passages);
      return reply.code(204).send(null);
    });
  };
