import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { firstSettings, type AlertSettings } from '../../../domain/alert.ts';
import { Failure } from '../../../domain/failure.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { isListed } from '../../../outbox/is-listed.ts';
import { digestSlot } from '../../../pipeline/alerts/index.ts';
import type { AlertWaysOut, ApiDeps } from '../../deps.ts';
import { showFailure } from '../../plugins/problems.ts';
import { signedIn } from '../../plugins/session.ts';
import { alertSettings, alertSettingsAnswer } from '../../schemas/alert.ts';
import { problems } from '../../schemas/problem.ts';

const door = { door: 'alert.read' } as const;
const noWayOut: AlertWaysOut = { mail: false, webhook: false, webhookHosts: [] };

/** What I want to hear of, and how. */
export const alertSettingsRoutes =
  ({ records, clock, alertWays = noWayOut }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { mail, webhook, webhookHosts } = alertWays;

    const show = async (person: PersonId, settings: AlertSettings) => {
      const code = await records.alertMessages.lastFailure(person);
      return { settings, ways: { mail, webhook }, lastFailure: code === null ? null : showFailure(code) };
    };

    const read = { summary: 'What I want to hear of', response: { 200: alertSettingsAnswer, ...problems } };
    app.get('/alerts/settings', { config: door, schema: read }, async (request) => {
      const person = signedIn(request);
      return show(person.id, (await records.alerts.settings(person.id)) ?? firstSettings(person.role));
    });

    const change = { summary: 'Choose what I want to hear of', body: alertSettings, response: { 200: alertSettingsAnswer, ...problems } };
    app.put('/alerts/settings', { config: door, schema: change }, async (request) => {
      const person = signedIn(request);
      const chosen = request.body;
      if (chosen.how === 'mail' && !mail) throw new Failure('alert.way-not-set-up');
      if (chosen.webhook !== null && !webhook) throw new Failure('alert.way-not-set-up');
      if (chosen.webhook !== null && !isListed(chosen.webhook, webhookHosts)) throw new Failure('webhook.host-not-listed');
      const now = clock();
      const slot = chosen.mail === null ? null : digestSlot(chosen.mail, now); // the next one is the first
      await records.alerts.saveSettings(person.id, chosen, { at: now, slot });
      return show(person.id, chosen);
    });
  };
