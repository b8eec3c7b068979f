import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import { paperGroups, qualityChecks, type PaperGroup } from '../../../domain/quality.ts';
import { da } from '../../../domain/texts/da.ts';
import { effectAsCsv, effectOf, stretchesAround, type CheckedPapers, type Effect } from '../../../pipeline/quality/index.ts';
import type { Looking } from '../../../storage/records/quality/quality-port.ts';
import { lookingOf } from '../../answers/looking-of.ts';
import { contentDisposition } from '../../files/content-disposition.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { problems } from '../../schemas/problem.ts';
import { effectAnswer, effectQuery } from '../../schemas/quality.ts';

/** Figures before and after a day: how soon papers were read, what the checks found, how orders stood. */
export const effectRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const config = { door: 'quality.read' } as const;
    const schema = { summary: 'Figures before and after a day', querystring: effectQuery, response: { 200: effectAnswer, ...problems } };
    app.get('/quality/effect', { config, schema }, async (request) => {
      const { read, shares, ...rest } = await countEffect(records.quality, lookingOf(request, deps), request.query);
      return { ...rest, read: [...read], shares: [...shares] };
    });

    const csv = {
      summary: 'Figures before and after a day as a table for a spreadsheet',
      querystring: effectQuery,
      response: { 200: z.string().describe('CSV in UTF-8, cells parted by semicolons'), ...problems },
    };
    app.get('/quality/effect.csv', { config, schema: csv }, async (request, reply) => {
      const text = effectAsCsv(await countEffect(records.quality, lookingOf(request, deps), request.query), da);
      reply.headers({
        'cache-control': 'private, no-store',
        'content-disposition': contentDisposition(`virkning-${dayOf(clock())}.csv`, false),
      });
      reply.type('text/csv; charset=utf-8');
      return text;
    });
  };

async function countEffect(
  quality: ApiDeps['records']['quality'],
  looking: Looking,
  { day, months }: z.output<typeof effectQuery>,
): Promise<Effect> {
  if (day > looking.today) throw new Failure('period.impossible'); // there is no after yet
  const stretches = stretchesAround(day, months, looking.today);
  const { before, after } = stretches;
  const checkedIn = (group: PaperGroup): Promise<readonly CheckedPapers[]> =>
    quality.checked(
      looking,
      { from: before.from, to: after.to, kinds: paperGroups[group], organisation: null },
      { by: { day: after.from }, checks: qualityChecks[group] },
    );
  const [read, reports, statements, orders] = await Promise.all([
    quality.readCounts(looking, stretches),
    checkedIn('reports'),
    checkedIn('statements'),
    quality.orders(looking, stretches),
  ]);
  return effectOf(stretches, { read, checked: { reports, statements }, orders });
}
