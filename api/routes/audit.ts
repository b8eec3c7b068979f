import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { AuditEvent } from '../../domain/audit.ts';
import type { ApiDeps } from '../deps.ts';
import { signedIn } from '../plugins/session.ts';
import { auditQuery, auditSearch, citizenAudit, ownAudit, type auditLine } from '../schemas/audit.ts';
import { problems } from '../schemas/problem.ts';

/** The audit trail: one's own lines for everybody, a citizen's for an administrator. There is no list of what a colleague did. */
export const auditRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/audit/own',
      {
        config: { door: 'signed-in' },
        schema: { summary: 'What I have asked for', querystring: auditQuery, response: { 200: ownAudit, ...problems } },
      },
      async (request) => {
        const { before = null, limit } = request.query;
        const events = await records.audit.own(signedIn(request).id, { before, limit });
        return { items: events.map(lineOf), next: nextOf(events, limit) };
      },
    );

    app.post(
      '/audit/citizen',
      {
        config: { door: 'audit.search' },
        schema: { summary: 'Who has asked for what about a citizen', body: auditSearch, response: { 200: citizenAudit, ...problems } },
      },
      async (request) => {
        const { cpr, before = null, limit } = request.body;
        const events = await records.audit.ofCitizen(cpr, { before, limit });
        return { items: events.map((event) => ({ ...lineOf(event), person: event.personName })), next: nextOf(events, limit) };
      },
    );
  };

function nextOf(events: readonly AuditEvent[], limit: number): number | null {
  return events.length < limit ? null : (events.at(-1)?.position ?? null);
}

function lineOf({
  position,
  at,
  person,
  action,
  what,
  refused,
  caseId,
  document,
  origin,
  reason,
  ...event
}: AuditEvent): z.output<typeof auditLine> {
  const [role, machine] = [person?.role ?? null, event.machine ?? null];
  return { position, at: at.toISOString(), role, machine, action, what, refused, caseId, document, origin, reason };
}
