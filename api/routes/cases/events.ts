import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseId } from '../../../domain/ids.ts';
import type { Records } from '../../../storage/records/records.ts';
import type { ApiDeps } from '../../deps.ts';
import { isStillOpen } from '../../plugins/rights.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';

const pollMilliseconds = 1_000;
/** Proxies close a connection that is silent for a minute. */
const keepAliveMilliseconds = 20_000;
/** How long a browser waits before it connects again; not all of them at once. */
const reconnectMilliseconds = 3_000;

/**
 * Server-sent events of a case: one event `case` whenever a count has changed. It names counts only; the page asks for the rest. An event's id says how
 * the case stood, so that whoever comes back with `Last-Event-ID` hears at once what changed meanwhile, and nothing where nothing did.
 */
export const eventRoutes =
  (deps: ApiDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const closing = new AbortController();
    app.addHook('preClose', async () => closing.abort()); // an open stream would keep the server from closing

    const schema = {
      summary: 'Counts of a case as they change, as server-sent events',
      params: caseParams,
      headers: z.object({ 'last-event-id': z.string().max(100).optional().describe('The id of the last event that was heard') }),
      produces: ['text/event-stream'],
      response: { 200: z.any().describe('A stream of `case` events'), ...problems },
    };
    app.get('/cases/:caseId/events', { config: { door: 'case.read' }, exposeHeadRoute: false, schema }, async (request, reply) => {
      const gone = new AbortController();
      request.raw.socket.once('close', () => gone.abort());
      const signal = AbortSignal.any([closing.signal, gone.signal]);
      const heard = request.headers['last-event-id'] ?? '';
      const isOpen = (): Promise<boolean> => isStillOpen(request, deps);
      const stream = changes(deps.records, { caseId: request.params.caseId, heard, isOpen }, signal);
      reply.headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      return reply.send(Readable.from(stream));
    });
  };

interface Heard {
  readonly caseId: CaseId;
  /** Id of the last event that the reader had; empty where it had none. */
  readonly heard: string;
  /** Whether the reader may still hear of the case. */
  readonly isOpen: () => Promise<boolean>;
}

async function* changes(records: Records, { caseId, heard, isOpen }: Heard, signal: AbortSignal): AsyncGenerator<string> {
  let told = heard;
  let quiet = 0;
  yield `retry: ${reconnectMilliseconds}\n\n`; // also opens the stream where there is nothing to tell
  while (!signal.aborted) {
    const now = JSON.stringify((await records.cases.summaries([caseId])).get(caseId) ?? null);
    const id = createHash('sha256').update(now).digest('base64url').slice(0, 22);
    quiet += pollMilliseconds;
    if ((id !== told || quiet >= keepAliveMilliseconds) && !(await isOpen())) return;
    if (id !== told) yield `id: ${id}\nevent: case\ndata: ${now}\n\n`;
    else if (quiet >= keepAliveMilliseconds) yield ': still here\n\n';
    if (id !== told || quiet >= keepAliveMilliseconds) quiet = 0;
    told = id;
    await wait(pollMilliseconds, undefined, { signal }).catch(() => undefined); // woken to end
  }
}
