import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AuditEvent } from '../../../domain/audit.ts';
import { da } from '../../../domain/texts/da.ts';
import { trailTable } from '../../../storage/retention/trail-table.ts';
import { wholeTrail } from '../../../storage/retention/whole-trail.ts';
import { nameCases } from '../../answers/name-cases.ts';
import type { ApiDeps } from '../../deps.ts';
import { auditCitizen, auditNow } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { auditQuery, auditSearch, citizenAudit, ownAudit, type auditLine } from '../../schemas/audit.ts';
import { citizenAsked } from '../../schemas/citizen.ts';
import { problems } from '../../schemas/problem.ts';

/** The audit trail: one's own lines for everybody, a citizen's for an administrator. There is no list of what a colleague did. */
export const auditRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records } = deps;
    const own = { summary: 'What I have asked for', querystring: auditQuery, response: { 200: ownAudit, ...problems } };
    app.get('/audit/own', { config: { door: 'signed-in', audit: 'audit.own', speaksItself: true }, schema: own }, async (request) => {
      const { before = null, limit } = request.query;
      const person = signedIn(request);
      const events = await records.audit.own(person.id, { before, limit });
      await auditNow(deps, request);
      const names = await nameCases(
        person,
        events.map(({ caseId }) => caseId),
        deps,
      );
      const items = events.map((event) => ({ ...lineOf(event), case: event.caseId === null ? null : (names.get(event.caseId) ?? null) }));
      return { items, next: nextOf(events, limit) };
    });

    const searching = { door: 'audit.search', speaksItself: true } as const;
    const ofCitizen = {
      summary: 'Who has asked for what about a citizen',
      body: auditSearch,
      response: { 200: citizenAudit, ...problems },
    };
    app.post('/audit/citizen', { config: searching, schema: ofCitizen }, async (request) => {
      const { cpr, before = null, limit } = request.body;
      const events = await records.audit.ofCitizen(cpr, { before, limit });
      await auditCitizen(deps, request, cpr); // before it is shown, and not among what is shown
      return { items: events.map((event) => ({ ...lineOf(event), person: event.personName })), next: nextOf(events, limit) };
    });

    const table = {
      summary: 'Who has asked for what about a citizen, all of it, as a table for a spreadsheet',
      body: citizenAsked,
      produces: ['text/csv'],
      response: { 200: z.string().describe('CSV in UTF-8, cells parted by semicolons'), ...problems },
    };
    app.post('/audit/citizen/table', { config: searching, schema: table }, async (request, reply) => {
      const { cpr } = request.body;
      const events = await wholeTrail(cpr, records.audit);
      await auditCitizen(deps, request, cpr);
      reply.headers({ 'content-disposition': 'attachment; filename="adgangslog.csv"', 'cache-control': 'no-store' });
      return reply.type('text/csv; charset=utf-8').send(trailTable(events, da));
    });
  };

function nextOf(events: readonly AuditEvent[], limit: number): number | null {
  return events.length < limit ? null : (events.at(-1)?.position ?? null);
}

function lineOf(event: AuditEvent): z.output<typeof auditLine> {
  const { position, at, person, machine = null, action, what, refused, caseId, document, origin, reason } = event;
  return { position, at: at.toISOString(), role: person?.role ?? null, machine, action, what, refused, caseId, document, origin, reason };
}
