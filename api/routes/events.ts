import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseId } from '../../domain/ids.ts';
import type { Records } from '../../storage/records/records.ts';
import type { ApiDeps } from '../deps.ts';
import { caseParams } from '../schemas/ids.ts';
import { problems } from '../schemas/problem.ts';

const pollMilliseconds = 1_000;
/** Proxies close a connection that is silent for a minute. */
const keepAliveMilliseconds = 20_000;

/** Server-sent events of a case: one event `case` whenever a count has changed. It names counts only; the page asks for the rest. */
export const eventRoutes =
  ({ records }: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const closing = new AbortController();
    app.addHook('preClose', async () => closing.abort()); // an open stream would keep the server from closing

    const schema = {
      params: caseParams,
      produces: ['text/event-stream'],
      response: { 200: z.any().describe('A stream of `case` events'), ...problems },
    };
    app.get('/cases/:caseId/events', { config: { door: 'case.read' }, exposeHeadRoute: false, schema }, async (request, reply) => {
      const gone = new AbortController();
      request.raw.socket.once('close', () => gone.abort());
      const stream = changes(records, request.params.caseId, AbortSignal.any([closing.signal, gone.signal]));
      reply.headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      return reply.send(Readable.from(stream));
    });
  };

async function* changes(records: Records, caseId: CaseId, signal: AbortSignal): AsyncGenerator<string> {
  let told = '';
  let quiet = 0;
  while (!signal.aborted) {
    const summary = (await records.cases.summaries([caseId])).get(caseId);
    const now = JSON.stringify(summary ?? null);
    quiet += pollMilliseconds;
    if (now !== told) yield `event: case\ndata: ${now}\n\n`;
    else if (quiet >= keepAliveMilliseconds) yield ': still here\n\n';
    if (now !== told || quiet >= keepAliveMilliseconds) quiet = 0;
    told = now;
    await wait(pollMilliseconds, undefined, { signal }).catch(() => undefined); // woken to end
  }
}
