import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { HandOver, HandOverView } from '../../../domain/hand-over.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { handOverAsText, readingOf } from '../../../pipeline/overview/index.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { handOverView, newHandOver } from '../../schemas/hand-over.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';

type Kept = NonNullable<Awaited<ReturnType<ApiDeps['records']['cases']['handedOver']>>>;

/** A case gets another caseworker, who sees what the predecessor had read. */
export const handOverRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const make = {
      summary: 'Hand a case over to another caseworker',
      params: caseParams,
      body: newHandOver,
      response: { 204: z.null(), ...problems },
    };
    app.post('/cases/:caseId/hand-over', { config: { door: 'case.hand-over' }, schema: make }, async (request, reply) => {
      const person = await records.people.find(request.body.to as PersonId); // whatever was sent; looked up here
      if (person?.role !== 'caseworker') throw new Failure('hand-over.no-such-caseworker');
      const { caseId } = request.params;
      const by = signedIn(request).id;
      const [before, now, id] = [await records.cases.find(caseId), clock(), randomUUID()];
      await records.cases.handOver(caseId, { id, to: person.id, date: request.body.date ?? dayOf(now) });
      // what she has just handed over does not shut in her face
      if (before?.caseworker === by && by !== person.id)
        await records.accesses.state({ caseId, id, person: by, reason: 'handed-over', words: null, at: now, until: dayOf(now) });
      return reply.code(204).send(null);
    });

    const see = {
      summary: 'What the predecessor had read of a case, and what I have',
      params: caseParams,
      response: { 200: handOverView, ...problems },
    };
    app.get('/cases/:caseId/hand-over', { config: { door: 'case.read' }, schema: see }, async (request) => {
      const { caseId } = request.params;
      const documents = await records.overviews.compared(caseId);
      const kept = await records.cases.handedOver(caseId);
      const readBy = async (person: PersonId): Promise<ReturnType<typeof readingOf>> =>
        readingOf(documents, await records.readings.seen(person, caseId));
      const view: HandOverView = {
        handOver: kept === null ? null : await named(kept, deps),
        predecessor: kept === null || kept.from === null ? null : await readBy(kept.from),
        mine: await readBy(signedIn(request).id),
      };
      return { ...view, text: handOverAsText(view, documents) };
    });
  };

/** A hand-over with the names of its persons. */
async function named(kept: Kept, { records }: ApiDeps): Promise<HandOver> {
  const nameOf = async (id: PersonId): Promise<string> => (await records.people.find(id))?.name ?? id;
  return { ...kept, from: kept.from === null ? null : await nameOf(kept.from), to: await nameOf(kept.to) };
}
