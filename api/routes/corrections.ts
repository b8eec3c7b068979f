import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Correction } from '../../domain/correction.ts';
import { correctionMeant } from '../correction-meant.ts';
import type { ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';
import { correctionItem, correctionList, correctionParams, newCorrection } from '../schemas/correction.ts';
import { caseParams } from '../schemas/ids.ts';
import { problems } from '../schemas/problem.ts';

type Item = z.output<typeof correctionItem>;

/** Correct a label, take it back, and see who corrected what. The overview is brought up to date after each. */
export const correctionRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, queues, clock } = deps;
    const list = { params: caseParams, response: { 200: correctionList, ...problems } };
    app.get('/cases/:caseId/corrections', { config: { door: 'case.read' }, schema: list }, async (request) => {
      const corrections = await records.corrections.list(request.params.caseId);
      return { items: await Promise.all(corrections.map((correction) => describe(correction, deps))) };
    });

    const make = { params: caseParams, body: newCorrection, response: { 201: correctionItem, ...problems } };
    app.post('/cases/:caseId/corrections', { config: { door: 'correction.make' }, schema: make }, async (request, reply) => {
      const { caseId } = request.params;
      const meant = await correctionMeant(request.body, caseId, records);
      const correction = { ...request.body, ...meant, id: randomUUID(), caseId, by: signedIn(request).id, at: clock() };
      await records.corrections.make(correction);
      await queues.add('case', { caseId });
      return reply.code(201).send(await describe({ ...correction, undone: null }, deps));
    });

    const undo = { params: caseParams.extend(correctionParams.shape), response: { 204: z.null(), ...problems } };
    app.delete('/cases/:caseId/corrections/:id', { config: { door: 'correction.make' }, schema: undo }, async (request, reply) => {
      const { caseId, id } = request.params;
      await records.corrections.undo(caseId, id, signedIn(request).id, clock());
      await queues.add('case', { caseId });
      return reply.code(204).send(null);
    });
  };

async function describe({ id, sha256, passage, field, from, value, of, by, at, undone }: Correction, { records }: ApiDeps): Promise<Item> {
  const nameOf = async (person: Correction['by']): Promise<string> => (await records.people.find(person))?.name ?? person;
  const taken = undone === null ? null : { at: undone.at.toISOString(), by: await nameOf(undone.by) };
  return { id, sha256, passage, field, from, value, of, at: at.toISOString(), by: await nameOf(by), undone: taken };
}
