import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ageOf } from '../../../domain/age-of.ts';
import { Failure } from '../../../domain/failure.ts';
import { preparatoryPlan } from '../../../pipeline/checklists/preparatory-plan.ts';
import { socialWorkFactors } from '../../../pipeline/checklists/social-work-factors.ts';
import { pointsOf, voiceOf } from '../../../pipeline/views/index.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { problems } from '../../schemas/problem.ts';
import { pointParams, pointsAnswer, voiceAnswer, voiceParams } from '../../schemas/views.ts';
import { loadViewed } from '../../answers/viewed-case.ts';

const lists = { 'social-work-factors': socialWorkFactors, 'preparatory-plan': preparatoryPlan } as const;
const config = { door: 'case.read' } as const;

/** Views of which there are several: one for each voice, one for each list of points. */
export const chosenViewRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const voice = {
      summary: 'What one voice says in a case, read through',
      params: voiceParams,
      response: { 200: voiceAnswer, ...problems },
    };
    app.get('/cases/:caseId/views/voices/:voice', { config, schema: voice }, async ({ params }) =>
      voiceOf((await loadViewed(params.caseId, deps)).viewed, params.voice),
    );

    const points = {
      summary: 'The points of a list, each with its source',
      params: pointParams,
      response: { 200: pointsAnswer, ...problems },
    };
    app.get('/cases/:caseId/views/points/:list', { config, schema: points }, async ({ params }) => {
      const list = lists[params.list];
      const found = await deps.records.cases.find(params.caseId);
      if (found === null) throw new Failure('case.unknown');
      const age = ageOf(found.citizenCpr, dayOf(deps.clock()));
      const ofCase = new Map(age === null ? [] : [['age', age] as const]);
      const { overview } = await loadViewed(params.caseId, deps);
      return { id: list.id, label: list.label, source: list.source, points: [...pointsOf(list, overview, ofCase)] };
    });
  };
