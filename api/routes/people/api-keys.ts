import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { pageOfItems, pageQuery } from '../../schemas/page.ts';
import { apiKey, apiKeyParams, madeApiKey, newApiKey } from '../../schemas/person.ts';
import { problems } from '../../schemas/problem.ts';

const config = { door: 'person.manage' } as const;
const DAY = 86_400_000;

/** Keys for the command line, robots and inboxes: each acts for a person, with some of her rights, until a day. */
export const apiKeyRoutes =
  ({ records, clock }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const list = {
      summary: 'The keys of programs, without their secrets',
      querystring: pageQuery,
      response: { 200: pageOfItems(apiKey), ...problems },
    };
    app.get('/api-keys', { config, schema: list }, async (request) => {
      const keys = await records.apiKeys.list();
      const names = new Map((await records.accounts.people()).map(({ person: { id, name } }) => [id, name]));
      return pageOf(
        keys.map(({ id, name, person, scopes, madeAt, expires, revoked, lastUsed }) => ({
          id,
          name,
          person,
          personName: names.get(person) ?? null,
          scopes: [...scopes],
          madeAt: madeAt.toISOString(),
          expires: expires.toISOString(),
          revoked: revoked?.toISOString() ?? null,
          lastUsed: lastUsed?.toISOString() ?? null,
        })),
        request.query,
        ({ id }) => id,
      );
    });

    const make = { summary: 'Makes a key for a program', body: newApiKey, response: { 201: madeApiKey, ...problems } };
    app.post('/api-keys', { config: { ...config, isSecret: true }, schema: make }, async (request, reply) => {
      const { name, person, scopes, days } = request.body;
      const owner = await records.people.find(person as PersonId);
      if (owner === null) throw new Failure('person.not-found');
      const [id, madeAt] = [randomUUID(), clock()];
      const expires = new Date(madeAt.getTime() + days * DAY);
      const token = await records.apiKeys.create({
        id,
        name,
        person: person as PersonId,
        scopes,
        madeBy: signedIn(request).id,
        madeAt,
        expires,
      });
      return reply.code(201).send({ id, token });
    });

    const revoke = { summary: 'Takes a key back at once', params: apiKeyParams, response: { 204: z.null(), ...problems } };
    app.delete('/api-keys/:keyId', { config, schema: revoke }, async (request, reply) => {
      if (!(await records.apiKeys.revoke(request.params.keyId, clock()))) throw new Failure('person.not-found');
      return reply.code(204).send(null);
    });
  };
