import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { foldOverview, newsSince } from '../../pipeline/overview/index.ts';
import type { MadeOf } from '../../storage/records/records.ts';
import { findBaseline } from '../../pipeline/overview/find-baseline.ts';
import type { ApiDeps } from '../deps.ts';
import { nothingSeen, seenBy } from '../seen-by.ts';
import { signedIn } from '../plugins/session.ts';
import { isHeld } from '../plugins/tags.ts';
import { caseParams } from '../schemas/ids.ts';
import { baselineKey, overviewAnswer } from '../schemas/overview.ts';
import { problems } from '../schemas/problem.ts';

const querystring = z.object({ baseline: baselineKey });
const notModified = z.null().describe('The answer that the If-None-Match names still holds');

/** The overview of a case with what is new since a baseline. */
export const overviewRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      summary: 'The overview of a case with what is new since a baseline',
      params: caseParams,
      querystring,
      response: { 200: overviewAnswer, 304: notModified, ...problems },
    };
    app.get('/cases/:caseId/overview', { config: { door: 'case.read' }, schema }, async (request, reply) => {
      const { caseId } = request.params;
      const key = request.query.baseline;
      const seen = key === 'my-reading' ? await seenBy(signedIn(request).id, caseId, records) : nothingSeen;
      const meetings = await records.meetings.list(caseId);
      reply.header('cache-control', 'private, no-cache');
      const made = await records.overviews.madeOf(caseId);
      if (isHeld(tagOf(made, [key, seen, meetings]), request.headers['if-none-match'])) return reply.code(304).send(null);
      const snapshot = await records.overviews.snapshot(caseId);
      const compared = snapshot?.compared ?? [];
      const baseline = findBaseline(key, { meetings, documents: compared });
      reply.header('etag', tagOf(snapshot?.made ?? made, [key, seen, meetings]));
      return { overview: snapshot?.overview ?? foldOverview([]), news: newsSince(compared, baseline, seen) };
    });
  };

/** Of everything the answer hangs on, so that it can be checked without making it. */
function tagOf(made: MadeOf, asked: readonly unknown[]): string {
  return `"${createHash('sha256')
    .update(JSON.stringify([made, asked]))
    .digest('base64url')}"`;
}
