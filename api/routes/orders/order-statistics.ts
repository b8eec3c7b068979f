import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { da } from '../../../domain/texts/da.ts';
import { orderStatistics, statisticsAsCsv, type OrderFigures } from '../../../pipeline/orders/index.ts';
import { contentDisposition } from '../../files/content-disposition.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { signedIn } from '../../plugins/session.ts';
import { orderFigures } from '../../schemas/order.ts';
import { problems } from '../../schemas/problem.ts';

/** How long answers take and what they leave unanswered, in the unit's cases. */
export const orderStatisticsRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const config = { door: 'order.statistics' } as const;
    const figures = async (request: Parameters<typeof signedIn>[0]): Promise<readonly OrderFigures[]> => {
      const today = dayOf(clock());
      return orderStatistics(await records.orders.askedIn(signedIn(request), today), today);
    };
    const table = {
      summary: "Answer times and unanswered questions by kind and supplier, over the unit's cases",
      response: { 200: orderFigures, ...problems },
    };
    app.get('/orders/statistics', { config, schema: table }, async (request) => ({ items: await figures(request) }));

    const csv = {
      summary: 'Answer times and unanswered questions as a table for a spreadsheet',
      response: { 200: z.string().describe('CSV in UTF-8, cells parted by semicolons'), ...problems },
    };
    app.get('/orders/statistics.csv', { config, schema: csv }, async (request, reply) => {
      reply.headers({
        'cache-control': 'private, no-store',
        'content-disposition': contentDisposition(`bestillinger-${dayOf(clock())}.csv`, false),
      });
      reply.type('text/csv; charset=utf-8');
      return statisticsAsCsv(await figures(request), da);
    });
  };
