import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { agreementsOf, goalsOf, healthOf, seriesOf, timelineOf } from '../../../pipeline/views/index.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';
import { agreementsAnswer, goalsAnswer, healthAnswer, seriesAnswer, timelineAnswer } from '../../schemas/views.ts';
import { loadViewed } from '../../answers/viewed-case.ts';

/** How a view is asked for: by anybody who may read the case. */
const asked = <T extends z.ZodType>(summary: string, answer: T) => ({
  config: { door: 'case.read' as const },
  schema: { summary, params: caseParams, response: { 200: answer, ...problems } },
});

const of = (view: string): string => `/cases/:caseId/views/${view}`;

/** The case laid out for one question at a time. A view names lines of the overview by their passages and carries what those do not hold. */
export const viewRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(of('series'), asked('Hours, attendance and scores of a case over time', seriesAnswer), async ({ params }) => ({
      items: [...seriesOf((await loadViewed(params.caseId, deps)).viewed)],
    }));
    app.get(of('timeline'), asked('What happened in a case, day by day', timelineAnswer), async ({ params }) => {
      const { viewed } = await loadViewed(params.caseId, deps);
      return { items: [...timelineOf(viewed, await deps.records.meetings.list(params.caseId))] };
    });
    app.get(of('health'), asked('Diagnoses and treatment of a case', healthAnswer), async ({ params }) => {
      const { viewed, overview } = await loadViewed(params.caseId, deps);
      return healthOf(viewed, overview);
    });
    app.get(of('goals'), asked('Goals and sub-goals with their latest evidence', goalsAnswer), async ({ params }) => {
      const { viewed, overview } = await loadViewed(params.caseId, deps);
      return { items: [...goalsOf(viewed, overview)] };
    });
    app.get(of('agreements'), asked('Agreements and next steps of a case', agreementsAnswer), async ({ params }) => ({
      today: dayOf(deps.clock()),
      ...agreementsOf((await loadViewed(params.caseId, deps)).overview),
    }));
  };
