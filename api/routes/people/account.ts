import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import { hashPassword, isPassword } from '../../../storage/passwords.ts';
import type { ApiDeps } from '../../deps.ts';
import { isStrongPassword } from '../../signing-in/is-strong-password.ts';
import { auditPerson } from '../../plugins/audit.ts';
import { SIGN_INS_A_MINUTE } from '../../plugins/rate-limit.ts';
import { beginSession, signedIn } from '../../plugins/session.ts';
import { credentials, newPassword, signInWays } from '../../schemas/person.ts';
import { problems } from '../../schemas/problem.ts';

const few = { rateLimit: { max: SIGN_INS_A_MINUTE, timeWindow: 60_000 } };

/** Signing in with a name and a password of ours, and changing it. */
export const accountRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;

    app.get(
      '/sign-in',
      { config: { door: 'open' }, schema: { summary: 'Which ways there are to sign in', response: { 200: signInWays, ...problems } } },
      async () => ({ local: await records.accounts.any(), openId: deps.openId !== undefined }),
    );

    const signIn = { summary: 'Signs in with a name and a password', body: credentials, response: { 204: z.null(), ...problems } };
    app.post('/sign-in', { config: { door: 'open', audit: 'sign-in', ...few }, schema: signIn }, async (request, reply) => {
      const { login, password } = request.body;
      if ((await records.accounts.lockedUntil(login, clock())) !== null) throw new Failure('account.locked');
      const account = await records.accounts.find(login);
      if (!(await isPassword(password, account?.secret ?? null)) || account === null) {
        await records.accounts.countFailure(login, clock());
        throw new Failure('account.wrong');
      }
      await records.accounts.clearFailures(login);
      await auditPerson(deps, request, { action: 'sign-in', person: account.person });
      await beginSession(reply, account.person, deps);
      return reply.code(204).send(null);
    });

    const change = { summary: 'Sets a new password of my own', body: newPassword, response: { 204: z.null(), ...problems } };
    app.put('/me/password', { config: { door: 'signed-in', audit: 'password.change', ...few }, schema: change }, async (request, reply) => {
      const { current, next } = request.body;
      const account = await records.accounts.ofPerson(signedIn(request).id);
      if (account === null) throw new Failure('account.wrong');
      const { login, person } = account;
      if ((await records.accounts.lockedUntil(login, clock())) !== null) throw new Failure('account.locked');
      if (!(await isPassword(current, account.secret))) {
        await records.accounts.countFailure(login, clock());
        throw new Failure('account.wrong');
      }
      if (next === current || !isStrongPassword(next, login)) throw new Failure('password.too-weak');
      await records.accounts.save({ person: person.id, login, secret: await hashPassword(next), mustChange: false });
      return reply.code(204).send(null);
    });
  };
