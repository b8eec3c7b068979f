import { randomUUID } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { asFailure, Failure } from '../../../domain/failure.ts';
import { failures } from '../../../domain/failures.ts';
import type { CaseId, PersonId } from '../../../domain/ids.ts';
import { recogniseFormat } from '../../../parsers/index.ts';
import { refusalOf } from '../../../parsers/refused.ts';
import { checkFile, mediaTypeOf } from '../../../pipeline/intake/index.ts';
import { receiveDocument, type ReceiveDeps } from '../../../storage/receive-document.ts';
import { dayOf, type ApiDeps } from '../../deps.ts';
import { auditRefusal } from '../../plugins/audit.ts';
import { showFailure } from '../../plugins/problems.ts';
import { signedIn } from '../../plugins/session.ts';
import { caseParams } from '../../schemas/ids.ts';
import { problems } from '../../schemas/problem.ts';
import { uploadAnswer, type uploadResult } from '../../schemas/upload.ts';

type UploadResult = z.output<typeof uploadResult>;

interface Upload {
  readonly caseId: CaseId;
  readonly by: PersonId;
  readonly received: string;
  /** Names the reception: with the sender's own idempotency key a repeated upload is no duplicate. */
  readonly key: string;
}

/** Files of a case by multipart form. Each file has a result of its own: one that is refused stops no other. */
export const uploadRoutes =
  (deps: ApiDeps & { readonly maxUploadBytes: number }): FastifyPluginAsyncZod =>
  async (app) => {
    const receiving = receiveDeps(deps);
    const schema = {
      summary: 'Add files to a case; each has a result of its own',
      params: caseParams,
      consumes: ['multipart/form-data'],
      response: { 200: uploadAnswer, ...problems },
    };
    app.post('/cases/:caseId/documents', { config: { door: 'document.upload' }, schema }, async (request) => {
      if (!request.isMultipart()) throw new Failure('request.invalid');
      const given = request.headers['idempotency-key'];
      const key = typeof given === 'string' ? `${signedIn(request).id}/${given}` : randomUUID();
      const upload = { caseId: request.params.caseId, by: signedIn(request).id, received: dayOf(deps.clock()), key };
      const items: UploadResult[] = [];
      for await (const part of filesOf(request)) {
        const item = await takeFile(part, { ...upload, key: `${key}/${items.length}` }, receiving);
        if (item.failure !== null) await auditRefusal(deps, request, item.failure.code);
        items.push(item);
      }
      return { items };
    });
  };

function receiveDeps({ records, objects, queues, maxUploadBytes }: ApiDeps & { readonly maxUploadBytes: number }): ReceiveDeps {
  return {
    cases: records.cases,
    documents: records.documents,
    objects,
    check: (bytes, fileName) => {
      const format = recogniseFormat(bytes, fileName);
      checkFile({ fileName, size: bytes.length, format, refusal: refusalOf(bytes) }, maxUploadBytes);
      return format === null ? 'application/octet-stream' : mediaTypeOf(format, bytes);
    },
    parseLater: (document) => queues.add('parse', document),
  };
}

async function takeFile(part: MultipartFile, { key, ...upload }: Upload, receiving: ReceiveDeps): Promise<UploadResult> {
  const fileName = part.filename.replaceAll('%22', '"'); // how a browser sends the one sign that would end the name
  const bytes = await collect(part);
  try {
    if (bytes === null) throw new Failure('upload.too-large');
    const { sha256, duplicate } = await receiveDocument({ ...upload, fileName, bytes, receipt: key }, receiving);
    return { fileName, sha256, duplicate, failure: null };
  } catch (thrown) {
    const { code } = asFailure(thrown);
    // what the sender can mend stands in the result; what nobody can answer for now fails the request
    if (failures[code].status >= 500) throw thrown;
    return { fileName, sha256: null, duplicate: false, failure: showFailure(code) };
  }
}

/** The files as they come. The form's own errors keep their status; a stream that breaks off has none. */
async function* filesOf(request: FastifyRequest): AsyncGenerator<MultipartFile> {
  try {
    yield* request.files();
  } catch (thrown) {
    throw thrown instanceof Error && 'statusCode' in thrown ? thrown : incomplete(thrown);
  }
}

function incomplete(cause: unknown): Failure {
  return new Failure('upload.incomplete', {}, { cause });
}

/** The whole file; null where it is over the limit, read to its end all the same, so that the next file can come. */
async function collect(part: MultipartFile): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of part.file) {
      if (part.file.truncated) chunks.length = 0;
      else chunks.push(chunk as Buffer);
    }
  } catch (thrown) {
    throw incomplete(thrown);
  }
  return part.file.truncated ? null : Buffer.concat(chunks);
}
