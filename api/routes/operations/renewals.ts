import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { RenewalFilter } from '../../../domain/renewal.ts';
import { currentParsers } from '../../../parsers/current-parsers.ts';
import { classifyVersion } from '../../../pipeline/classify/index.ts';
import { askRenewal } from '../../../storage/ask-renewal.ts';
import type { ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { problems } from '../../schemas/problem.ts';
import { newRenewal, renewalAnswer, renewalList } from '../../schemas/renewal.ts';

/** For operators: documents that are read or classified again in the background, while what stands stands. Counts alone. */
export const renewalRoutes =
  ({ records, queues, clock }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const list = { summary: 'Documents that are read or classified again in the background', response: { 200: renewalList, ...problems } };
    app.get('/renewals', { config: { door: 'queue.read', audit: 'queue.read' }, schema: list }, async () => {
      const parsers = await currentParsers();
      return {
        version: classifyVersion,
        older: await records.renewals.count({ otherThan: classifyVersion }),
        parsers,
        olderReadings: await records.renewals.count({ otherParsers: parsers }),
        items: [...(await records.renewals.progress())],
      };
    });

    const ask = {
      summary: 'Ask for documents to be read or classified again',
      body: newRenewal,
      response: { 200: renewalAnswer, 202: renewalAnswer, ...problems },
    };
    app.post('/renewals', { config: { door: 'renewal.ask' }, schema: ask }, async (request, reply) => {
      const filter = await toFilter(request.body);
      if (request.body.dryRun) return reply.code(200).send({ documents: await records.renewals.count(filter) });
      const call = { filter, step: request.body.step, by: signedIn(request).id, at: clock() };
      const documents = await askRenewal(call, { records, sweepSoon: () => queues.add('housekeeping', {}) });
      return reply.code(202).send({ documents });
    });
  };

async function toFilter({
  dryRun: _dryRun,
  all: _all,
  step,
  olderThanCurrent,
  ...filter
}: z.output<typeof newRenewal>): Promise<RenewalFilter> {
  if (olderThanCurrent !== true) return filter;
  return step === 'parse' ? { ...filter, otherParsers: await currentParsers() } : { ...filter, otherThan: classifyVersion };
}
