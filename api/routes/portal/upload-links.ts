import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { PersonId, UnitId } from '../../../domain/ids.ts';
import type { UploadLink } from '../../../storage/records/portal/portal-port.ts';
import type { ApiDeps } from '../../deps.ts';
import { pageOf } from '../../answers/page-of.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { linkParams, madeUploadLink, newUploadLink, uploadLinks } from '../../schemas/portal.ts';
import { pageQuery } from '../../schemas/page.ts';
import { problems } from '../../schemas/problem.ts';

const making = { door: 'upload-link.make' } as const;
const DAY = 86_400_000;

/** Links by which an employer or a doctor without an account sends something once. */
export const uploadLinkRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const list = {
      summary: 'The upload links of a case',
      params: caseParams,
      querystring: pageQuery,
      response: { 200: uploadLinks, ...problems },
    };
    app.get('/cases/:caseId/upload-links', { config: making, schema: list }, async (request) =>
      pageOf(
        (await records.portal.links(request.params.caseId)).map((link) => describeLink(link, clock())),
        request.query,
        ({ id }) => id,
      ),
    );

    const make = {
      summary: 'Make a link to upload by, once',
      params: caseParams,
      body: newUploadLink,
      response: { 201: madeUploadLink, ...problems },
    };
    app.post('/cases/:caseId/upload-links', { config: { ...making, isSecret: true }, schema: make }, async (request, reply) => {
      const { caseId } = request.params;
      const { madeFor, orderId, days } = request.body;
      const order = orderId === null ? null : await records.orders.find(caseId, orderId);
      if (orderId !== null && (order === null || order.withdrawn !== null)) throw new Failure('order.unknown');
      const [id, madeAt, token] = [randomUUID(), clock(), randomBytes(32).toString('base64url')];
      // an organisation of its own, so that nothing else that was sent to the case is the sender's; the name goes with the case and not with the person
      const [person, unit] = [`link-${id}` as PersonId, `link-${id}` as UnitId];
      await records.people.save({ id: person, name: 'Afsender uden konto', role: 'supplier', unit });
      await records.cases.admit(caseId, { organisation: unit });
      const expiresAt = new Date(madeAt.getTime() + days * DAY);
      const reference = order?.reference ?? '';
      const sending = {
        id: randomBytes(32).toString('hex'),
        caseId,
        orderId,
        person,
        reference,
        madeAt,
        expiresAt,
        sentAt: null,
        runId: null,
      };
      await records.portal.makeLink({ id, token, sending, madeFor, madeBy: signedIn(request).id });
      return reply.code(201).send({ id, path: `/indberetning#${token}`, expiresAt: expiresAt.toISOString() });
    });

    const revoke = { summary: 'Take an upload link back', params: linkParams, response: { 204: z.null(), ...problems } };
    app.delete('/cases/:caseId/upload-links/:linkId', { config: making, schema: revoke }, async (request, reply) => {
      const { caseId, linkId } = request.params;
      if (!(await records.portal.revokeLink(caseId, linkId, clock()))) throw new Failure('sending.unknown');
      return reply.code(204).send(null);
    });
  };

function describeLink({ id, madeFor, orderId, madeAt, expiresAt, usedAt, revokedAt }: UploadLink, now: Date) {
  const state = usedAt !== null ? 'used' : revokedAt !== null ? 'revoked' : expiresAt <= now ? 'over' : 'open';
  return { id, madeFor, orderId, madeAt: madeAt.toISOString(), expiresAt: expiresAt.toISOString(), state } as const;
}
