import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import { correctionMeant } from '../../answers/correction-meant.ts';
import type { ApiDeps } from '../../deps.ts';
import { describeCorrections } from '../../answers/describe-corrections.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { correctionItem, correctionList, correctionParams, newCorrection } from '../../schemas/correction.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

/** Correct a label, take it back, and see who corrected what. The overview is brought up to date after each. */
export const correctionRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, queues, clock } = deps;
    const list = {
      summary: 'Who corrected what in a case, oldest first, with what was taken back',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: correctionList, ...problems },
    };
    app.get('/cases/:caseId/corrections', { config: { door: 'case.read' }, schema: list }, async (request) => {
      const { items, next } = pageOf(await records.corrections.list(request.params.caseId), request.query, ({ id }) => id);
      return { items: await describeCorrections(items, deps), next };
    });

    const make = {
      summary: 'Correct a label of a passage, or the kind or date of a document',
      params: caseParams,
      body: newCorrection,
      response: { 201: correctionItem, ...problems },
    };
    app.post('/cases/:caseId/corrections', { config: { door: 'correction.make' }, schema: make }, async (request, reply) => {
      const { caseId } = request.params;
      const meant = await correctionMeant(request.body, caseId, records);
      const correction = { ...request.body, ...meant, id: randomUUID(), caseId, by: signedIn(request).id, at: clock() };
      await records.corrections.make(correction);
      await queues.add('case', { caseId });
      const [item] = await describeCorrections([{ ...correction, undone: null }], deps);
      if (item === undefined) throw new RangeError('one correction gives one item');
      return reply.code(201).send(item);
    });

    const undo = {
      summary: 'Take a correction back',
      params: caseParams.extend(correctionParams.shape),
      response: { 204: z.null(), ...problems },
    };
    app.delete('/cases/:caseId/corrections/:id', { config: { door: 'correction.make' }, schema: undo }, async (request, reply) => {
      const { caseId, id } = request.params;
      if (!(await records.corrections.list(caseId)).some((each) => each.id === id)) throw new Failure('correction.unknown');
      await records.corrections.undo(caseId, id, signedIn(request).id, clock());
      await queues.add('case', { caseId });
      return reply.code(204).send(null);
    });
  };
