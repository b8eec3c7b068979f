import { Readable } from 'node:stream';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseId } from '../../../domain/ids.ts';
import { trainingRows } from '../../../pipeline/correct/index.ts';
import { correctedDocuments } from '../../../storage/corrected-documents.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { auditFound } from '../../plugins/audit.ts';
import { signedIn } from '../../plugins/session.ts';
import { problems } from '../../schemas/problem.ts';

/** Of the file, for whoever opens the answer's head: JSON Lines have no room for a sentence. */
const notice =
  'Text of citizens, names masked as far as they are known. Keep it on the machines of the municipality; delete it after learning.';

/** Corrections as lines that `npm run train -- --corrections` reads, of the cases that the person may read and no others. */
export const correctionExportRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, clock } = deps;
    const lines = z.any().describe(`One JSON object a line. ${notice}`);
    const schema = {
      summary: 'Corrections of the unit as lines to learn from, names masked',
      produces: ['application/jsonl'],
      response: { 200: lines, ...problems },
    };
    app.get('/corrections/export', { config: { door: 'correction.export' }, exposeHeadRoute: false, schema }, async (request, reply) => {
      const readable = await records.cases.listFor(signedIn(request), dayOf(clock()));
      const ids = new Set(readable.map(({ id }) => id));
      const cases = (await records.corrections.cases()).filter((id) => ids.has(id));
      await auditFound(deps, request, cases);
      reply.headers({
        'content-type': 'application/jsonl; charset=utf-8',
        'content-disposition': 'attachment; filename="corrections.jsonl"',
        'cache-control': 'no-store',
        'sagsblik-notice': notice,
      });
      return reply.send(Readable.from(jsonLines(cases, deps)));
    });
  };

async function* jsonLines(cases: readonly CaseId[], deps: ApiDeps): AsyncGenerator<string> {
  for await (const corrected of correctedDocuments(cases, deps))
    for (const row of trainingRows(corrected)) yield `${JSON.stringify(row)}\n`;
}
