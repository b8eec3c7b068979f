import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { agesOf } from '../../../pipeline/overview/index.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { caseAges } from '../../schemas/ages.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';

/** How old each statement and each heading's newest source is today, and was when the case was sent to the team. */
export const ageRoutes =
  ({ records, clock }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      summary: 'How old each statement and the newest source of each heading is, today and when the case was sent',
      params: caseParams,
      response: { 200: caseAges, ...problems },
    };
    app.get('/cases/:caseId/ages', { config: { door: 'case.read' }, schema }, async (request) => {
      const { caseId } = request.params;
      const sent = (await records.meetings.list(caseId)).filter(({ kind }) => kind === 'sent-to-team').at(-1);
      return agesOf(await records.overviews.compared(caseId), { today: dayOf(clock()), sentToTeam: sent?.date ?? null });
    });
  };
