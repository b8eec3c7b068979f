import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Correction } from '../../domain/correction.ts';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { isCorrectable, wordsOf } from '../../pipeline/correct/index.ts';
import type { ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';
import { correctionItem, correctionList, correctionParams, newCorrection } from '../schemas/correction.ts';
import { caseParams } from '../schemas/ids.ts';
import { problems } from '../schemas/problem.ts';

type Asked = z.output<typeof newCorrection>;
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
      const words = await wordsMeant(request.body, caseId, deps);
      const correction = { ...request.body, id: randomUUID(), caseId, words, by: signedIn(request).id, at: clock() };
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

/** The words of the passage as they stand now, so that the correction finds them again. Throws where it names nothing of the case, or a label that is none. */
async function wordsMeant(
  { sha256, passage: id, field, value }: Asked,
  caseId: CaseId,
  { records }: ApiDeps,
): Promise<Correction['words']> {
  const isOfDocument = field === 'kind' || field === 'date';
  if (isOfDocument !== (id === null) || !isCorrectable(field, value)) throw new Failure('request.invalid');
  const document = await records.documents.findClassified(caseId, sha256);
  if (document === null) throw new Failure('document.unknown');
  if (id === null) return null;
  const passage = document.passages.find((each) => each.id === id);
  if (passage === undefined) throw new Failure('request.invalid');
  return wordsOf(passage.text);
}

async function describe({ id, sha256, passage, field, value, of, by, at, undone }: Correction, { records }: ApiDeps): Promise<Item> {
  const nameOf = async (person: Correction['by']): Promise<string> => (await records.people.find(person))?.name ?? person;
  const taken = undone === null ? null : { at: undone.at.toISOString(), by: await nameOf(undone.by) };
  return { id, sha256, passage, field, value, of, at: at.toISOString(), by: await nameOf(by), undone: taken };
}
