import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { RenewalFilter } from '../../domain/renewal.ts';
import { classifyVersion } from '../../pipeline/classify/index.ts';
import { askRenewal } from '../../storage/ask-renewal.ts';
import type { ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';
import { problems } from '../schemas/problem.ts';
import { newRenewal, renewalAnswer, renewalList } from '../schemas/renewal.ts';

/** For operators: documents that are classified again in the background, while their old labels stand. Counts alone. */
export const renewalRoutes =
  ({ records, queues, clock }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const list = { response: { 200: renewalList, ...problems } };
    app.get('/renewals', { config: { door: 'queue.read' }, schema: list }, async () => ({
      version: classifyVersion,
      older: await records.renewals.count({ otherThan: classifyVersion }),
      items: [...(await records.renewals.progress())],
    }));

    const ask = { body: newRenewal, response: { 200: renewalAnswer, 202: renewalAnswer, ...problems } };
    app.post('/renewals', { config: { door: 'renewal.ask' }, schema: ask }, async (request, reply) => {
      const filter = toFilter(request.body);
      if (request.body.dryRun) return reply.code(200).send({ documents: await records.renewals.count(filter) });
      const call = { filter, step: 'classify', by: signedIn(request).id, at: clock() };
      const documents = await askRenewal(call, { records, sweepSoon: () => queues.add('housekeeping', {}) });
      return reply.code(202).send({ documents });
    });
  };

function toFilter({ dryRun: _dryRun, all: _all, olderThanCurrent, ...filter }: z.output<typeof newRenewal>): RenewalFilter {
  return olderThanCurrent === true ? { ...filter, otherThan: classifyVersion } : filter;
}
