import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { foldOverview, newsSince } from '../../../pipeline/overview/index.ts';
import type { MadeOf } from '../../../storage/records/records.ts';
import { findBaseline } from '../../../pipeline/overview/find-baseline.ts';
import type { ApiDeps } from '../../deps.ts';
import { createKeptAnswers } from '../../answers/kept-answers.ts';
import { nothingSeen, seenBy } from '../../answers/seen-by.ts';
import { signedIn } from '../../plugins/session.ts';
import { isHeld } from '../../plugins/tags.ts';
import { caseParams } from '../../schemas/ids.ts';
import { baselineKey, overviewAnswer } from '../../schemas/overview.ts';
import { problems } from '../../schemas/problem.ts';

const querystring = z.object({ baseline: baselineKey });
/** Some large cases, or some hundred small ones. */
const MOST_KEPT_CHARACTERS = 64_000_000;
const notModified = z.null().describe('The answer that the If-None-Match names still holds');

/** The overview of a case with what is new since a baseline. */
export const overviewRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const kept = createKeptAnswers(MOST_KEPT_CHARACTERS);
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
      const tag = tagOf(made, [key, seen, meetings]);
      if (isHeld(tag, request.headers['if-none-match'])) return reply.code(304).send(null);
      reply.type('application/json; charset=utf-8').serializer(String); // what is kept is the text itself
      const known = kept.find(`${caseId} ${tag}`);
      if (known !== null) return sendKept(request, reply.header('etag', tag), known);
      const snapshot = await records.overviews.snapshot(caseId);
      const compared = snapshot?.compared ?? [];
      const baseline = findBaseline(key, { meetings, documents: compared });
      const answer = { overview: snapshot?.overview ?? foldOverview([]), news: newsSince(compared, baseline, seen) };
      const json = JSON.stringify(answer satisfies z.input<typeof overviewAnswer>);
      const madeTag = tagOf(snapshot?.made ?? made, [key, seen, meetings]);
      kept.keep(`${caseId} ${madeTag}`, json);
      return sendKept(request, reply.header('etag', madeTag), { json, squeezed: null });
    });
  };

/** Squeezed where the browser takes it so; a fresh answer is squeezed on its way. */
function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  { json, squeezed }: { readonly json: string; readonly squeezed: Buffer | null },
): FastifyReply {
  const takesBrotli = /(?:^|,)\s*br\s*(?:;\s*q=0*[.1-9]\d*\s*)?(?:,|$)/u.test(request.headers['accept-encoding'] ?? '');
  if (squeezed === null || !takesBrotli) return reply.send(json);
  return reply.header('content-encoding', 'br').header('vary', 'accept-encoding').send(squeezed);
}

/** Of everything the answer hangs on, so that it can be checked without making it. */
function tagOf(made: MadeOf, asked: readonly unknown[]): string {
  return `"${createHash('sha256')
    .update(JSON.stringify([made, asked]))
    .digest('base64url')}"`;
}
