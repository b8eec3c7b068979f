import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Metadata } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Failure } from '../../../domain/failure.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import { isSafeFileName } from '../../../pipeline/intake/index.ts';
import { draftKeyOf } from '../../../storage/draft-pieces.ts';
import { tryToQueue } from '../../../storage/receive-document.ts';
import type { ApiDeps } from '../../deps.ts';
import { auditCase } from '../../plugins/audit.ts';
import { draftIdHeader, openUploads } from '../../portal/open-uploads.ts';
import { findOwnDraft, findOwnSending } from '../../portal/own-sending.ts';
import { draftParams } from '../../schemas/portal.ts';
import { problems } from '../../schemas/problem.ts';

const path = '/portal/uploads';
const using = { door: 'portal.use' } as const;
const DRAFT_HOURS = 24;
const MOST_DRAFTS = 100;
const empty = z.any().describe('Nothing; the protocol speaks in headers (tus 1.0.0)');
/** Not read by Fastify: the bytes stream to the store. */
const bytesType = 'application/offset+octet-stream';

/** Resumable uploads of a supplier's drafts, as the tus protocol has them. The owner is asked at every request. */
export const portalUploadRoutes =
  (deps: ApiDeps & { readonly maxUploadBytes: number }): FastifyPluginAsyncZod =>
  async (app) => {
    const { records, queues } = deps;
    const uploads = openUploads(`/api/v1${path}`, deps);
    app.addContentTypeParser(bytesType, (_request, payload, done) => done(null, payload));

    const begin = { summary: 'Begin an upload (tus); its metadata names the sending and the file', response: { 201: empty, ...problems } };
    app.post(path, { config: using, schema: begin }, async (request, reply) => {
      const draftId = await addDraft(request, deps);
      return passOn(reply, await uploads.handleWeb(webRequest(request, { [draftIdHeader]: draftId })));
    });

    for (const [method, summary] of [
      ['HEAD', 'Ask how far an upload has come (tus)'],
      ['PATCH', 'Go on with an upload (tus)'],
    ] as const) {
      const schema = { summary, params: draftParams, response: { 200: empty, 204: empty, ...problems } };
      app.route({
        method,
        url: `${path}/:draftId`,
        config: using,
        schema,
        handler: (request, reply) => goOn(request.params.draftId, request, reply),
      });
    }

    async function goOn(draftId: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { id } = await findOwnDraft(request, draftId, deps);
      const answer = await uploads.handleWeb(webRequest(request));
      if (request.method === 'PATCH' && (await records.portal.findDraft(id))?.state === 'arrived')
        await tryToQueue(() => queues.add('draft', { draftId: id })); // else housekeeping adds it
      return passOn(reply, answer);
    }
  };

/** The draft's row, where the file may come at all: what is too large is refused before its first byte. */
async function addDraft(request: FastifyRequest, deps: ApiDeps & { readonly maxUploadBytes: number }): Promise<string> {
  const { records, clock, maxUploadBytes } = deps;
  const bytes = Number(request.headers['upload-length'] ?? Number.NaN);
  const { sending: sendingId, filename: fileName } = metadataOf(request);
  if (typeof sendingId !== 'string' || typeof fileName !== 'string' || !Number.isSafeInteger(bytes)) throw new Failure('request.invalid');
  const { caseId, expiresAt } = await findOwnSending(request, sendingId, deps);
  await auditCase(deps, request, { action: 'document.upload', caseId });
  if (fileName.length > 300 || !isSafeFileName(fileName)) throw new Failure('file.name-unsafe');
  if (bytes > maxUploadBytes) throw new Failure('upload.too-large');
  if (bytes <= 0) throw new Failure('document.empty');
  if ((await records.portal.drafts(sendingId)).length >= MOST_DRAFTS) throw new Failure('sending.too-many');
  const id = randomBytes(32).toString('hex');
  const madeAt = clock();
  const dayLater = new Date(madeAt.getTime() + DRAFT_HOURS * 3_600_000);
  const life = { madeAt, expiresAt: dayLater < expiresAt ? dayLater : expiresAt };
  const isAdded = await records.portal.addDraft({ id, sendingId, caseId, fileName, bytes, objectKey: draftKeyOf(caseId, id), ...life });
  if (!isAdded) throw new Failure('sending.unknown');
  return id;
}

/** Names travel in a header of the protocol's own, and never in an address. */
function metadataOf({ headers }: FastifyRequest): Partial<Record<string, string | null>> {
  try {
    return Metadata.parse(String(headers['upload-metadata'] ?? ''));
  } catch (thrown) {
    throw new Failure('request.invalid', {}, { cause: thrown });
  }
}

function webRequest({ method, url, headers, body }: FastifyRequest, more: Readonly<Record<string, string>> = {}): Request {
  const own = Object.entries(headers).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
  const stream = body instanceof Readable ? { body: Readable.toWeb(body), duplex: 'half' as const } : {};
  return new Request(`http://localhost${url}`, { method, headers: { ...Object.fromEntries(own), ...more }, ...stream });
}

/** What the protocol refuses, in the terms of the catalogue: a stranger's sentence would go to no reader. */
const refusals: Readonly<Record<number, FailureCode>> = {
  404: 'sending.unknown',
  409: 'upload.out-of-step',
  413: 'upload.too-large',
  415: 'request.type-unsupported',
};

async function passOn(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  if (answer.status >= 400 && answer.status < 500) {
    reply.header('connection', 'close'); // what the sender is still sending is not waited for
    throw new Failure(refusals[answer.status] ?? 'request.invalid');
  }
  for (const [name, value] of answer.headers) if (/^(?:location|tus-|upload-|cache-control)/u.test(name)) reply.header(name, value);
  return reply
    .code(answer.status)
    .serializer(String)
    .send(await answer.text());
}
