import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId, PersonId } from '../../../domain/ids.ts';
import { namesOf } from '../../answers/names-of.ts';
import { pageOf } from '../../answers/page-of.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { bundleItem, bundleList, letIn, newBundle, participantList, participantParams } from '../../schemas/bundle.ts';
import { caseParams } from '../../schemas/ids.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

type Item = z.output<typeof bundleItem>;
const config = { door: 'bundle.make' } as const;
/** A year: no meeting is planned longer ahead, and a slip of a digit must not let somebody in for life. */
const LONGEST_MILLISECONDS = 366 * 86_400_000;

/** What participants of meetings are let in to: made, told and ended by whoever works on the case. */
export const bundleRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const list = {
      summary: 'The bundles of a case and who is let in to them',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: bundleList, ...problems },
    };
    app.get('/cases/:caseId/bundles', { config: { door: 'case.read' }, schema: list }, async (request) =>
      pageOf(await describe(request.params.caseId, deps), request.query, ({ id }) => id),
    );

    const make = {
      summary: 'Put documents of a case together for a meeting',
      params: caseParams,
      body: newBundle,
      response: { 201: bundleItem, ...problems },
    };
    app.post('/cases/:caseId/bundles', { config, schema: make }, async (request, reply) => {
      const { caseId } = request.params;
      const id = randomUUID();
      await records.bundles.make({ ...request.body, id, caseId, by: signedIn(request).id, at: clock() });
      const made = (await describe(caseId, deps)).find((bundle) => bundle.id === id);
      if (made === undefined) throw new RangeError('it was made above');
      return reply.code(201).send(made);
    });
    letInParticipants(app, deps);
  };

function letInParticipants(app: Parameters<FastifyPluginAsyncZod>[0], { records, clock }: ApiDeps): void {
  const known = {
    summary: 'Meeting participants who can be let in to a bundle',
    params: caseParams,
    querystring: pageQuery,
    response: { 200: participantList, ...problems },
  };
  app.get('/cases/:caseId/participants', { config, schema: known }, async (request) => {
    const people = (await records.bundles.participants()).map(({ id, name, unit }) => ({ id, name, organisation: unit }));
    return pageOf(people, request.query, ({ id }) => id);
  });

  const admit = {
    summary: 'Let a participant in to one bundle until a day; again moves the participant to it',
    params: caseParams,
    body: letIn,
    response: { 204: z.null(), ...problems },
  };
  app.post('/cases/:caseId/participants', { config, schema: admit }, async (request, reply) => {
    const { person, bundle, until } = request.body;
    if (until < dayOf(clock())) throw new Failure('bundle.over');
    if (until > dayOf(new Date(clock().getTime() + LONGEST_MILLISECONDS))) throw new Failure('bundle.too-long');
    const found = (await records.bundles.participants()).find(({ id }) => id === person);
    if (found === undefined) throw new Failure('participant.unknown');
    await records.bundles.letIn(request.params.caseId, { person: found.id, bundle, until, by: signedIn(request).id, at: clock() });
    return reply.code(204).send(null);
  });

  for (const [method, path, summary] of [
    ['delete', '', 'End what a participant is let in to, at once'],
    ['post', '/restore', 'Take the end back'],
  ] as const) {
    const schema = { summary, params: participantParams, response: { 204: z.null(), ...problems } };
    app[method](`/cases/:caseId/participants/:personId${path}`, { config, schema }, async (request, reply) => {
      const { caseId, personId } = request.params;
      const isKnown = await records.bundles.end(caseId, personId as PersonId, path === '' ? clock() : null);
      if (!isKnown) throw new Failure('participant.unknown');
      return reply.code(204).send(null);
    });
  }
}

async function describe(caseId: CaseId, { records, clock }: ApiDeps): Promise<Item[]> {
  const [bundles, everybody] = await Promise.all([records.bundles.list(caseId), records.bundles.letInTo(caseId)]);
  const nameOf = await namesOf([...bundles.map(({ by }) => by), ...everybody.map(({ person }) => person)], records);
  const today = dayOf(clock());
  return bundles.map(({ id, title, documents, by }) => ({
    id,
    title,
    documents,
    by: nameOf(by),
    participants: everybody
      .filter(({ bundle }) => bundle === id)
      .map(({ person, until, ended }) => ({ id: person, name: nameOf(person), until, isIn: ended === null && until >= today })),
  }));
}
