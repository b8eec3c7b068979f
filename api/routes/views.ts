import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { ageOf } from '../../domain/age-of.ts';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Overview } from '../../domain/overview.ts';
import { preparatoryPlan } from '../../pipeline/checklists/preparatory-plan.ts';
import { socialWorkFactors } from '../../pipeline/checklists/social-work-factors.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import {
  agreementsOf,
  goalsOf,
  healthOf,
  pointsOf,
  seriesOf,
  timelineOf,
  viewCase,
  voiceOf,
  type ViewedCase,
} from '../../pipeline/views/index.ts';
import { dayOf, type ApiDeps } from '../deps.ts';
import { caseParams } from '../schemas/ids.ts';
import { problems } from '../schemas/problem.ts';
import {
  agreementsAnswer,
  goalsAnswer,
  healthAnswer,
  pointParams,
  pointsAnswer,
  seriesAnswer,
  timelineAnswer,
  voiceAnswer,
  voiceParams,
} from '../schemas/views.ts';

const lists = { 'social-work-factors': socialWorkFactors, 'preparatory-plan': preparatoryPlan } as const;
const door = { door: 'case.read' } as const;

/** The case laid out for one question at a time. A view names lines of the overview by their passages and carries what those do not hold. */
export const viewRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const today = (): string => dayOf(clock());
    const answering = <T extends z.ZodType>(summary: string, answer: T) => ({
      summary,
      params: caseParams,
      response: { 200: answer, ...problems },
    });

    app.get(
      '/cases/:caseId/views/series',
      { config: door, schema: answering('Hours, attendance and scores of a case over time', seriesAnswer) },
      async ({ params }) => ({
        items: [...seriesOf((await load(params.caseId, deps)).viewed)],
      }),
    );
    app.get(
      '/cases/:caseId/views/timeline',
      { config: door, schema: answering('What happened in a case, day by day', timelineAnswer) },
      async ({ params }) => {
        const { viewed } = await load(params.caseId, deps);
        return { items: [...timelineOf(viewed, await records.meetings.list(params.caseId))] };
      },
    );
    app.get(
      '/cases/:caseId/views/health',
      { config: door, schema: answering('Diagnoses and treatment of a case', healthAnswer) },
      async ({ params }) => {
        const { viewed, overview } = await load(params.caseId, deps);
        return healthOf(viewed, overview);
      },
    );
    app.get(
      '/cases/:caseId/views/goals',
      { config: door, schema: answering('Goals and sub-goals with their latest evidence', goalsAnswer) },
      async ({ params }) => {
        const { viewed, overview } = await load(params.caseId, deps);
        return { items: [...goalsOf(viewed, overview)] };
      },
    );
    app.get(
      '/cases/:caseId/views/agreements',
      { config: door, schema: answering('Agreements and next steps of a case', agreementsAnswer) },
      async ({ params }) => ({
        today: today(),
        ...agreementsOf((await load(params.caseId, deps)).overview),
      }),
    );

    const voice = {
      summary: 'What one voice says in a case, read through',
      params: voiceParams,
      response: { 200: voiceAnswer, ...problems },
    };
    app.get('/cases/:caseId/views/voices/:voice', { config: door, schema: voice }, async ({ params }) =>
      voiceOf((await load(params.caseId, deps)).viewed, params.voice),
    );

    const points = {
      summary: 'The points of a list, each with its source',
      params: pointParams,
      response: { 200: pointsAnswer, ...problems },
    };
    app.get('/cases/:caseId/views/points/:list', { config: door, schema: points }, async ({ params }) => {
      const list = lists[params.list];
      const found = await records.cases.find(params.caseId);
      if (found === null) throw new Failure('case.unknown');
      const age = ageOf(found.citizenCpr, today());
      const ofCase = new Map(age === null ? [] : [['age', age] as const]);
      const { overview } = await load(params.caseId, deps);
      return { id: list.id, label: list.label, source: list.source, points: [...pointsOf(list, overview, ofCase)] };
    });
  };

interface LoadedCase {
  readonly viewed: ViewedCase;
  readonly overview: Overview;
}

/** All of one moment; a case without an overview yet has an empty one. */
async function load(caseId: CaseId, { records }: ApiDeps): Promise<LoadedCase> {
  const snapshot = await records.overviews.snapshot(caseId);
  return { viewed: viewCase(snapshot?.compared ?? []), overview: snapshot?.overview ?? foldOverview([]) };
}
