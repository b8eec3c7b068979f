import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { KeyOfRequest } from '../../storage/records/overviews/kept-answers-port.ts';
import type { ApiDeps } from '../deps.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The idempotency key that this request has claimed; null where it has none. */
    claimed: KeyOfRequest | null;
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer holds a secret that is shown once: it is not kept, and asking again asks anew. */
    isSecret?: true;
  }
}

const keptHours = 24;
/** No request takes longer; a claim that is older belonged to a process that died. */
const claimSeconds = 120;

/**
 * `Idempotency-Key` on a POST: the answer of the first request is given again for a day, and nothing is made twice. A form of files is left out: there
 * the key names the reception (routes/documents/upload.ts).
 */
export function keepAnswers(app: FastifyInstance, { records, clock }: ApiDeps): void {
  app.decorateRequest('claimed', null);

  app.addHook('preHandler', async (request, reply) => {
    const of = keyOf(request);
    if (of === null) return;
    const now = clock();
    const until = new Date(now.getTime() + claimSeconds * 1_000);
    const claim = await records.keptAnswers.claim(of, { asked: hashOf(request), caseId: caseOf(request), now, until });
    if (claim.state === 'other-request') throw new Failure('request.key-reused');
    if (claim.state === 'running') throw new Failure('request.key-in-use');
    if (claim.state === 'claimed') request.claimed = of;
    else return sendAgain(reply, claim); // a hook that has answered says so by giving the reply
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const { claimed: of } = request;
    if (of === null) return payload;
    request.claimed = null;
    const body = payload ?? '';
    const until = new Date(clock().getTime() + keptHours * 3_600_000);
    const isMade = reply.statusCode < 300 && typeof body === 'string';
    if (isMade) await records.keptAnswers.keep(of, { status: reply.statusCode, body, until });
    else await records.keptAnswers.release(of);
    return payload;
  });
}

function keyOf(request: FastifyRequest): KeyOfRequest | null {
  const key = request.headers['idempotency-key'];
  if (request.routeOptions.config.isSecret || request.method !== 'POST' || request.person === null || typeof key !== 'string') return null;
  if (request.headers['content-type']?.startsWith('multipart/') === true) return null;
  if (key.length === 0 || key.length > 200) throw new Failure('request.invalid');
  return { person: request.person.id, key };
}

/** Of the route, its address and the body as it was understood: spaces and the order of keys in JSON make no other request. */
function hashOf({ method, url, body }: FastifyRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('base64url');
}

function caseOf({ params }: FastifyRequest): CaseId | null {
  return typeof params === 'object' && params !== null && 'caseId' in params ? (String(params.caseId) as CaseId) : null;
}

function sendAgain(reply: FastifyReply, { status, body }: { readonly status: number; readonly body: string }): FastifyReply {
  reply.code(status).header('idempotency-replayed', 'true');
  return body === '' ? reply.send() : reply.type('application/json; charset=utf-8').serializer(String).send(body);
}
