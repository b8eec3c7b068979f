import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import { stateBefore, stepOfState } from '../../../queues/step-of-state.ts';
import type { ApiDeps } from '../../deps.ts';
import { documentParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';

/** Another try of the step that failed; nothing happens to a document that has not failed. */
export const retryRoutes =
  ({ records, queues }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const again = {
      summary: 'Try the step again that failed for a document',
      params: documentParams,
      response: { 202: z.null().describe('Waiting for its step again'), ...problems },
    };
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
