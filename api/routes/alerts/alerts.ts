import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { Person } from '../../../domain/people.ts';
import type { AlertKey, AlertRow } from '../../../storage/records/alerts/alerts-port.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { alertList, alertMark, alertQuery, alertsMarked, unseenAlerts, type alertItem } from '../../schemas/alert.ts';
import { problems } from '../../schemas/problem.ts';

const door = { door: 'alert.read' } as const;

/** What I was alerted to, in cases that I may read today. */
export const alertRoutes =
  ({ records, clock }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const list = { summary: 'My alerts, the newest first', querystring: alertQuery, response: { 200: alertList, ...problems } };
    app.get('/alerts', { config: door, schema: list }, async (request, reply) => {
      const { cursor, limit } = request.query;
      const page = { before: cursor === undefined ? null : Number(cursor), limit: limit + 1, today: dayOf(clock()) };
      const rows = await records.alerts.list(signedIn(request), page);
      const sent = rows.slice(0, limit);
      reply.header('cache-control', 'private, no-cache');
      return { items: sent.map(toItem), next: rows.length > limit ? String(sent.at(-1)?.position) : null };
    });

    const count = { summary: 'How many of my alerts I have not seen', response: { 200: unseenAlerts, ...problems } };
    app.get('/alerts/unseen', { config: door, schema: count }, async (request) => ({
      unseen: await records.alerts.countUnseen(signedIn(request), dayOf(clock())),
    }));

    const mark = { body: alertMark, response: { 200: alertsMarked, ...problems } };
    app.post('/alerts/seen', { config: door, schema: { ...mark, summary: 'Mark alerts as seen' } }, async (request) => {
      return { alerts: await marked(signedIn(request), request.body, { records, seen: true, at: clock() }) };
    });
    app.post('/alerts/unseen', { config: door, schema: { ...mark, summary: 'Take the mark back' } }, async (request) => {
      return { alerts: await marked(signedIn(request), request.body, { records, seen: false, at: clock() }) };
    });
  };

interface Marking extends Pick<ApiDeps, 'records'> {
  readonly seen: boolean;
  readonly at: Date;
}

async function marked(person: Person, body: z.output<typeof alertMark>, { records, seen, at }: Marking): Promise<AlertKey[]> {
  return [...(await records.alerts.mark(person, 'all' in body ? null : body.alerts, { seen, at, today: dayOf(at) }))];
}

function toItem({ position: _position, at, ...row }: AlertRow): z.output<typeof alertItem> {
  return { ...row, at: at.toISOString() };
}
