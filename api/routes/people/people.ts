import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { PersonId, UnitId } from '../../../domain/ids.ts';
import type { Person } from '../../../domain/people.ts';
import { hashPassword, oneTimePassword as newOneTimePassword } from '../../../storage/passwords.ts';
import type { Records } from '../../../storage/records/records.ts';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { pageOfItems, pageQuery } from '../../schemas/page.ts';
import { changedPerson, listedPerson, newPerson, oneTimePassword, personParams } from '../../schemas/person.ts';
import { problems } from '../../schemas/problem.ts';

const config = { door: 'person.manage' } as const;
const secret = { ...config, isSecret: true } as const;

/** Who may come in, and as what: for administrators, who see no case. */
export const peopleRoutes =
  ({ records, clock }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const list = {
      summary: 'Everybody who may come in',
      querystring: pageQuery,
      response: { 200: pageOfItems(listedPerson), ...problems },
    };
    app.get('/people', { config, schema: list }, async (request) => {
      const people = await records.accounts.people();
      return pageOf(
        people.map(({ person, login, isDisabled }) => ({ ...person, login, isDisabled })),
        request.query,
        ({ id }) => id,
      );
    });

    const make = {
      summary: 'Lets a person in, with a password for one time',
      body: newPerson,
      response: { 201: oneTimePassword, ...problems },
    };
    app.post('/people', { config: secret, schema: make }, async (request, reply) => {
      const { name, role, unit, login } = request.body;
      if ((await records.accounts.find(login)) !== null) throw new Failure('account.taken');
      const id = `person-${randomUUID()}` as PersonId;
      await records.people.save({ id, name, role, unit: unit as UnitId });
      return reply.code(201).send(await giveOneTimePassword(records, { id, login }));
    });

    const change = {
      summary: 'Changes name, role or unit of a person',
      params: personParams,
      body: changedPerson,
      response: { 204: z.null(), ...problems },
    };
    app.put('/people/:personId', { config, schema: change }, async (request, reply) => {
      const { name, role, unit } = request.body;
      const { id } = await find(records, request.params.personId);
      if (id === signedIn(request).id && role !== 'administrator') throw new Failure('person.last-door');
      await records.people.save({ id, name, role, unit: unit as UnitId });
      return reply.code(204).send(null);
    });

    const reset = {
      summary: 'Gives a person a new password for one time',
      params: personParams,
      response: { 200: oneTimePassword, ...problems },
    };
    app.post('/people/:personId/password', { config: secret, schema: reset }, async (request) => {
      const { id } = await find(records, request.params.personId);
      const account = await records.accounts.ofPerson(id);
      if (account === null) throw new Failure('person.not-found');
      return giveOneTimePassword(records, { id, login: account.login });
    });

    for (const [path, summary] of [
      ['disable', 'Shuts a person out at once'],
      ['enable', 'Lets a person in again who was shut out'],
    ] as const) {
      const schema = { summary, params: personParams, response: { 204: z.null(), ...problems } };
      app.post(`/people/:personId/${path}`, { config, schema }, async (request, reply) => {
        const { id } = await find(records, request.params.personId);
        if (id === signedIn(request).id) throw new Failure('person.last-door');
        await records.accounts.disable(id, path === 'disable' ? clock() : null);
        return reply.code(204).send(null);
      });
    }
  };

/** Throws `person.not-found`. */
async function find({ people }: Pick<Records, 'people'>, id: string): Promise<Person> {
  const person = await people.find(id as PersonId); // whatever was asked for
  if (person === null) throw new Failure('person.not-found');
  return person;
}

async function giveOneTimePassword(
  { accounts }: Pick<Records, 'accounts'>,
  { id, login }: { readonly id: PersonId; readonly login: string },
): Promise<z.output<typeof oneTimePassword>> {
  const password = newOneTimePassword();
  await accounts.save({ person: id, login, secret: await hashPassword(password), mustChange: true });
  await accounts.clearFailures(login);
  return { id, login, password };
}
