import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isResponseSerializationError } from 'fastify-type-provider-zod';
import { Failure, asFailure } from '../../domain/failure.ts';
import { failures, type FailureCode } from '../../domain/failures.ts';
import { textsFor } from '../../domain/texts/index.ts';
import { methodsAt } from '../methods-at.ts';

const sentences = textsFor('da').failures;

/** A code with its sentence, for a failure that stands inside an answer. */
export function showFailure(code: FailureCode): { code: FailureCode; sentence: string } {
  return { code, sentence: sentences[code] };
}

/** What Fastify and its plugins refuse by themselves, by the status they chose. */
const byStatus: Readonly<Record<number, FailureCode>> = {
  404: 'request.no-such-address',
  405: 'request.method-not-allowed',
  415: 'request.type-unsupported',
  416: 'request.range-impossible',
  429: 'request.too-many',
};

/** Fastify's own errors in the terms of the catalogue. */
function fromFastify(error: FastifyError): FailureCode {
  if (error.validation !== undefined) return 'request.invalid';
  if (isResponseSerializationError(error)) return 'internal.unexpected';
  const { statusCode = 500 } = error;
  // a form of files has limits of its own; any other body is a few words
  if (statusCode === 413) return error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? 'request.too-large' : 'upload.too-large';
  return byStatus[statusCode] ?? (statusCode < 500 ? 'request.invalid' : 'internal.unexpected');
}

/** The catalogue's code of whatever ends a request. */
export function problemCodeOf(error: FastifyError): FailureCode {
  return error instanceof Failure ? error.code : fromFastify(error);
}

/** Where a request does not fit, as JSON pointers: the names of our own fields, never what was sent. */
function fieldsOf({ validation, validationContext }: FastifyError): { readonly fields?: readonly string[] } {
  if (validation === undefined) return {};
  return { fields: [...new Set(validation.map(({ instancePath }) => `/${validationContext ?? 'body'}${instancePath}`))] };
}

function sendProblem(reply: FastifyReply, code: FailureCode, more: object = {}): FastifyReply {
  const { status, message } = failures[code];
  const problem = { type: 'about:blank', title: message, status, detail: sentences[code], code, ...more };
  return reply.code(status).header('cache-control', 'no-store').type('application/problem+json').send(JSON.stringify(problem));
}

/** Every failure leaves as problem details (RFC 9457), without stack, path or anything personal. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply) => {
    const code = problemCodeOf(error);
    // the details are ids and counts; a foreign error's message may quote content, so only its name is told
    if (failures[code].status >= 500)
      request.log.error({ code, cause: nameOf(error), details: asFailure(error).details }, 'request failed');
    return sendProblem(reply, code, fieldsOf(error));
  });
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsAt(request.url, request.server.doors);
    if (methods.length === 0) return sendProblem(reply, 'request.no-such-address');
    return sendProblem(reply.header('allow', methods.join(', ')), 'request.method-not-allowed');
  });
}

/** For an address that no router can read; it is refused before any hook runs. */
export function answerBadAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void sendProblem(reply, 'request.invalid');
}

function nameOf(error: Error): string {
  const origin = error.cause instanceof Error ? error.cause : error;
  return 'code' in origin && typeof origin.code === 'string' ? `${origin.name} ${origin.code}` : origin.name;
}
