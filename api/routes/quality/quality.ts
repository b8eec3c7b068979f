import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { groupOf, qualityChecks } from '../../../domain/quality.ts';
import { da } from '../../../domain/texts/da.ts';
import { sharesAsCsv, sharesOverTime, stepsBetween, type CheckShares } from '../../../pipeline/quality/index.ts';
import { lookingOf } from '../../answers/looking-of.ts';
import { pageOf } from '../../answers/page-of.ts';
import { checkPeriod, paperChoiceOf } from '../../answers/quality-choice.ts';
import type { Looking } from '../../../storage/records/quality/quality-port.ts';
import { contentDisposition } from '../../files/content-disposition.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { problems } from '../../schemas/problem.ts';
import { senderList, periodQuery, sharesAnswer, sharesQuery } from '../../schemas/quality.ts';

/** What the checks find in reports and statements over time: of papers and organisations, never of persons. */
export const qualityRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const config = { door: 'quality.read' } as const;

    const senders = {
      summary: 'Organisations that sent reports of suppliers in a period',
      querystring: periodQuery,
      response: { 200: senderList, ...problems },
    };
    app.get('/quality/organisations', { config, schema: senders }, async (request) => {
      const found = await records.quality.organisations(lookingOf(request, deps), checkPeriod(request.query));
      return pageOf(found, request.query, ({ key }) => key);
    });

    const table = {
      summary: 'Shares of papers that each check found something in, per month or quarter',
      querystring: sharesQuery,
      response: { 200: sharesAnswer, ...problems },
    };
    app.get('/quality/shares', { config, schema: table }, async (request) => ({
      checks: (await sharesIn(lookingOf(request, deps), request.query, deps)).map(({ check, points }) => ({ check, points: [...points] })),
    }));

    const csv = {
      summary: 'Shares per check over time as a table for a spreadsheet',
      querystring: sharesQuery,
      response: { 200: z.string().describe('CSV in UTF-8, cells parted by semicolons'), ...problems },
    };
    app.get('/quality/shares.csv', { config, schema: csv }, async (request, reply) => {
      const text = sharesAsCsv(await sharesIn(lookingOf(request, deps), request.query, deps), da);
      reply.headers({
        'cache-control': 'private, no-store',
        'content-disposition': contentDisposition(`kvalitet-${dayOf(clock())}.csv`, false),
      });
      reply.type('text/csv; charset=utf-8');
      return text;
    });
  };

async function sharesIn(
  looking: Looking,
  query: z.output<typeof sharesQuery>,
  { records }: Pick<ApiDeps, 'records'>,
): Promise<readonly CheckShares[]> {
  const checks = qualityChecks[groupOf(query.kind)];
  const rows = await records.quality.checked(looking, paperChoiceOf(query), { by: query.step, checks });
  return sharesOverTime(rows, { checks, starts: stepsBetween(query.from, query.to, query.step) });
}
